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
        html.open(name, all).raw("\n");
        boolean afterTask = false;
        for (Node node : list.getChildren()) {
            if (node instanceof ListItem item) {
                afterTask |= gfm && TaskItems.markOf(item, body) != null;
                item(item, afterTask);
            } else {
                blocks.block(node);
            }
        }
        html.close(name).raw("\n");
    }

    /// @param afterTask from the first task on, kramdown's GFM dialect gives all items its class
    private void item(ListItem item, boolean afterTask) {
        Map<String, String> all = ofItem(item);
        if (afterTask && item.getFirstChild() instanceof Paragraph) {
            all.merge("class", "task-list-item", (given, added) -> given + " " + added);
        }
        html.open("li", all);
        Node child = item.getFirstChild();
        if (child instanceof Paragraph first) {
            boolean tight = ListTightness.isTight(item, body);
            if (!tight) {
                html.open("p", blocks.of(first));
            }
            TaskItems.Mark mark = gfm ? TaskItems.markOf(item, body) : null;
            if (mark != null) {
                html.empty("input", checkbox(mark.done()));
            }
            inlines.children(first, mark == null ? 0 : mark.end());
            html.raw(tight ? "\n" : "</p>\n");
            child = child.getNext();
        }
        for (; child != null; child = child.getNext()) {
            blocks.block(child);
        }
        html.close("li").raw("\n");
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
        html.open("dl", blocks.of(list)).raw("\n");
        Node next = list;
        while (next instanceof DefinitionList part) {
            for (Node node : part.getChildren()) {
                switch (node) {
                    case DefinitionTerm term -> {
                        html.open("dt", ofTerm(term, list));
                        inlines.children(term);
                        html.close("dt").raw("\n");
                    }
                    case DefinitionItem item -> definition(item);
                    default -> blocks.block(node);
                }
            }
            next = part.getNext();
        }
        html.close("dl").raw("\n");
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
        html.open("dd", ofItem(item));
        Node child = item.getFirstChild();
        if (child instanceof Paragraph first && !BlankLines.isAbove(body, item)) {
            inlines.children(first);
            child = child.getNext();
        }
        for (; child != null; child = child.getNext()) {
            blocks.block(child);
        }
        html.close("dd").raw("\n");
    }
}
