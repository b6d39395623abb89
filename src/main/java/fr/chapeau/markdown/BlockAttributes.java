package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which attributes kramdown's lists give to which block of a tree, and the definitions they use.
final class BlockAttributes {

    /// More lists than this on one block mean nobody's text.
    private static final int MOST_LISTS = 100;

    private final Map<Node, List<AttributeList>> lists = new HashMap<>();
    private final Map<String, List<AttributeList>> definitions = new HashMap<>();
    private final CharSequence body;

    BlockAttributes(CharSequence body, Document document) {
        this.body = body;
        for (Node node : document.getDescendants()) {
            if (node instanceof KramdownLine line) {
                read(line);
            }
        }
    }

    /// Those of a piece within another document, whose definitions count, too.
    BlockAttributes(CharSequence body, Document document, BlockAttributes outer) {
        this(body, document);
        outer.definitions.forEach((name, list) -> definitions.putIfAbsent(name, list));
    }

    private void read(KramdownLine line) {
        switch (line.kind()) {
            case ATTRIBUTES -> {
                if (!isGoneOn(line)) {
                    run(line);
                }
            }
            case DEFINITION -> {
                String text = line.list();
                int colon = text.indexOf(':');
                AttributeList list = AttributeList.parse(text.substring(colon + 1));
                add(
                        definitions.computeIfAbsent(
                                text.substring(0, colon), _ -> new ArrayList<>()),
                        list);
            }
            case END_OF_BLOCK -> {}
        }
    }

    private static void add(List<AttributeList> all, AttributeList list) {
        if (all.size() < MOST_LISTS) {
            all.add(list);
        }
    }

    /// Whether the line goes on a run of attribute lists that started above.
    private boolean isGoneOn(KramdownLine line) {
        return isAttributes(line.getPrevious()) && !isBlankBefore(line);
    }

    /// Lists in lines that follow one another are those of the block above, or where a blank line
    /// is above, of the one right below (`parse_block_extensions` in kramdown's
    /// `parser/kramdown/extensions.rb`).
    private void run(KramdownLine first) {
        List<AttributeList> found = new ArrayList<>();
        Node last = first;
        Node next = first;
        while (next instanceof KramdownLine line && (line == first || isGoneOn(line))) {
            if (!isAttributes(line)) {
                break;
            }
            add(found, AttributeList.parse(line.list()));
            last = line;
            next = line.getNext();
        }
        Node above = first.getPrevious();
        boolean free = above instanceof RawHtmlBlock html && html.endsFree();
        boolean start = !isBlankBefore(first) && !free;
        Node target =
                above != null && !(above instanceof KramdownLine) && start ? above : last.getNext();
        // a blank line below takes the lists with it only where there was none above
        boolean apart = target != null && target != above && start && isBlankBefore(target);
        if (target != null && !(target instanceof KramdownLine) && !apart) {
            lists.computeIfAbsent(target, _ -> new ArrayList<>()).addAll(found);
        }
    }

    private static boolean isAttributes(@Nullable Node node) {
        return node instanceof KramdownLine line && line.kind() == KramdownLine.Kind.ATTRIBUTES;
    }

    private boolean isBlankBefore(Node node) {
        return BlankLines.isAbove(body, node);
    }

    /// The attributes of a block, those of definitions first.
    Map<String, String> of(Node block) {
        List<AttributeList> found = lists.get(block);
        return found == null ? Map.of() : resolve(found);
    }

    /// Whether one of the block's lists has that name, as in `{:toc}`.
    boolean refersTo(Node block, String name) {
        return lists.getOrDefault(block, List.of()).stream()
                .anyMatch(list -> list.references().contains(name));
    }

    /// What stands before the ids of a list's terms, if they have some: `{:auto_ids-prefix-}`.
    @Nullable String prefixOfTermIds(Node block) {
        for (AttributeList list : lists.getOrDefault(block, List.of())) {
            for (String name : list.references()) {
                if (name.startsWith("auto_ids")) {
                    return name.startsWith("auto_ids-") ? name.substring(9) : "";
                }
            }
        }
        return null;
    }

    /// Attributes of lists that follow one another; a definition may itself name others.
    Map<String, String> resolve(List<AttributeList> found) {
        List<AttributeList> all = new ArrayList<>();
        for (AttributeList list : found) {
            for (AttributeList definition : named(list)) {
                named(definition).forEach(inner -> add(all, inner));
                add(all, definition);
            }
            add(all, list);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        all.forEach(list -> list.addTo(attributes));
        return attributes;
    }

    private List<AttributeList> named(AttributeList list) {
        List<AttributeList> named = new ArrayList<>();
        for (String name : list.references()) {
            definitions.getOrDefault(name, List.of()).forEach(d -> add(named, d));
        }
        return named;
    }
}
