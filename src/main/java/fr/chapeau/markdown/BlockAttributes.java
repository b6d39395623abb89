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
    private final Map<Node, List<AttributeList>> lists = new HashMap<>();
    private final Map<String, AttributeList> definitions = new LinkedHashMap<>();
    private final CharSequence body;

    BlockAttributes(CharSequence body, Document document) {
        this.body = body;
        List<KramdownLine> lines = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof KramdownLine line) {
                lines.add(line);
            }
        }
        lines.forEach(this::read);
    }

    private void read(KramdownLine line) {
        switch (line.kind()) {
            case ATTRIBUTES -> {
                Node target = targetOf(line);
                if (target != null) {
                    lists.computeIfAbsent(target, _ -> new ArrayList<>())
                            .add(AttributeList.parse(line.list()));
                }
            }
            case DEFINITION -> {
                String text = line.list();
                int colon = text.indexOf(':');
                definitions.merge(
                        text.substring(0, colon),
                        AttributeList.parse(text.substring(colon + 1)),
                        AttributeList::with);
            }
            case END_OF_BLOCK -> {}
        }
    }

    /// The block above, or where a blank line or another such line is above, the one right below
    /// (`parse_block_extensions` in kramdown's `parser/kramdown/extensions.rb`).
    private @Nullable Node targetOf(KramdownLine line) {
        Node lowest = line;
        Node above = line.getPrevious();
        while (above instanceof KramdownLine other && isAttributes(other)) {
            if (isBlankBefore(lowest)) {
                break;
            }
            lowest = other;
            above = other.getPrevious();
        }
        if (above != null && !(above instanceof KramdownLine) && !isBlankBefore(lowest)) {
            return above;
        }
        Node below = line.getNext();
        while (below instanceof KramdownLine other && isAttributes(other)) {
            below = other.getNext();
        }
        if (below == null || below instanceof KramdownLine || isBlankBefore(below)) {
            return null;
        }
        return below;
    }

    private static boolean isAttributes(KramdownLine line) {
        return line.kind() == KramdownLine.Kind.ATTRIBUTES;
    }

    private boolean isBlankBefore(Node node) {
        return BlankLines.isBefore(body, node.getStartOffset());
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

    /// Attributes of lists that follow one another.
    Map<String, String> resolve(List<AttributeList> found) {
        AttributeList all = AttributeList.EMPTY;
        for (AttributeList list : found) {
            for (String name : list.references()) {
                // a definition may itself name others; kramdown looks into those as well
                AttributeList definition = definitions.get(name);
                if (definition != null) {
                    for (String inner : definition.references()) {
                        all = all.with(definitions.getOrDefault(inner, AttributeList.EMPTY));
                    }
                    all = all.with(definition);
                }
            }
            all = all.with(list);
        }
        return all.attributes();
    }
}
