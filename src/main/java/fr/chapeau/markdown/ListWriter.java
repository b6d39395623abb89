package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes lists, tasks and definitions.
final class ListWriter {
    private final BlockWriter blocks;
    private final CharSequence body;
    private final BlockAttributes attributes;
    private final HtmlText html;
    private final InlineWriter inlines;
    private final boolean gfm;

    ListWriter(
            BlockWriter blocks,
            CharSequence body,
            BlockAttributes attributes,
            HtmlText html,
            InlineWriter inlines,
            boolean gfm) {
        this.gfm = gfm;
        this.blocks = blocks;
        this.body = body;
        this.attributes = attributes;
        this.html = html;
        this.inlines = inlines;
    }

    void list(String name, ListBlock list) {
        Map<String, String> all = new LinkedHashMap<>(blocks.of(list));
        if (gfm && TaskItems.isTaskList(list, body)) {
            all.merge("class", "task-list", (own, added) -> own + " " + added);
        }
        html.line().open(name, all).raw("\n").indent(1);
        boolean afterTask = false;
        for (Node node : list.getChildren()) {
            if (node instanceof ListItem item) {
                afterTask |= gfm && TaskItems.markOf(item, body) != null;
                item(item, afterTask);
            } else {
                blocks.block(node);
            }
        }
        html.indent(-1).line().close(name).raw("\n");
    }

    /// @param afterTask from the first task on, kramdown's GFM dialect gives all items its class
    private void item(ListItem item, boolean afterTask) {
        Map<String, String> all = ofItem(item);
        if (afterTask && item.getFirstChild() instanceof Paragraph) {
            all.merge("class", "task-list-item", (given, added) -> given + " " + added);
        }
        html.line().open("li", all);
        Node child = item.getFirstChild();
        if (child == null) {
            html.close("li").raw("\n");
            return;
        }
        boolean tight = child instanceof Paragraph && ListTightness.isTight(item, body);
        html.raw(tight ? "" : "\n").indent(1);
        if (child instanceof Paragraph first) {
            if (!tight) {
                html.line().open("p", blocks.of(first));
            }
            TaskItems.Mark mark = gfm ? TaskItems.markOf(item, body) : null;
            if (mark != null) {
                html.empty("input", checkbox(mark.done()));
            }
            inlines.children(first, mark == null ? 0 : mark.end());
            child = child.getNext();
            html.raw(tight ? "" : "</p>").raw(tight && child == null ? "" : "\n");
        }
        rest(child, "li");
    }

    /// With those of the list right behind the item's marker.
    private Map<String, String> ofItem(ListItem item) {
        Map<String, String> all = new LinkedHashMap<>(blocks.of(item));
        own(item.getMarkerSuffix(), all);
        return all;
    }

    private void own(BasedSequence list, Map<String, String> all) {
        if (list.length() > 3) {
            String text = list.subSequence(2, list.length() - 1).toString();
            all.putAll(attributes.resolve(List.of(AttributeList.parse(text))));
        }
    }

    private static Map<String, String> checkbox(boolean done) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("type", "checkbox");
        all.put("class", "task-list-item-checkbox");
        all.put("disabled", "disabled");
        if (done) {
            all.put("checked", "checked");
        }
        return all;
    }

    /// Lists that follow one another are one.
    void definitions(DefinitionList list) {
        if (list.getPrevious() instanceof DefinitionList) {
            return;
        }
        html.line().open("dl", blocks.of(list)).raw("\n").indent(1);
        Node next = list;
        while (next instanceof DefinitionList part) {
            for (Node node : part.getChildren()) {
                switch (node) {
                    case DefinitionTerm term -> {
                        html.line().open("dt", ofTerm(term, list));
                        inlines.children(term);
                        html.close("dt").raw("\n");
                    }
                    case DefinitionItem item -> definition(item);
                    default -> blocks.block(node);
                }
            }
            next = part.getNext();
        }
        html.indent(-1).line().close("dl").raw("\n");
    }

    /// With those of the list before the term, and the id that `{:auto_ids}` on the whole asks for
    /// (`convert_dt` in kramdown's `converter/html.rb`).
    private Map<String, String> ofTerm(DefinitionTerm term, DefinitionList list) {
        Map<String, String> all = new LinkedHashMap<>(blocks.of(term));
        own(term.getOpeningMarker(), all);
        String prefix = all.containsKey("id") ? null : attributes.prefixOfTermIds(list);
        if (prefix != null) {
            all.put("id", prefix + HeaderIds.basic(HeaderText.of(term, body)));
        }
        return all;
    }

    private void definition(DefinitionItem item) {
        html.line().open("dd", ofItem(item)).indent(1);
        Node child = item.getFirstChild();
        if (child instanceof Paragraph first && !BlankLines.isAbove(body, item)) {
            inlines.children(first);
            child = child.getNext();
            html.raw(child == null ? "" : "\n");
        } else {
            html.raw("\n");
        }
        rest(child, "dd");
    }

    /// Writes the other blocks of an item and its end (`convert_li` in kramdown's
    /// `converter/html.rb`).
    private void rest(@Nullable Node from, String name) {
        for (Node child = from; child != null; child = child.getNext()) {
            blocks.block(child);
        }
        html.indent(-1);
        if (html.isAtLineStart()) {
            html.line();
        }
        html.close(name).raw("\n");
    }
}
