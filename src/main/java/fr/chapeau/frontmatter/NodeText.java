package fr.chapeau.frontmatter;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Writes values with lists and maps inside, in the habits of the document and in the shape of the
/// values beside them.
final class NodeText {
    private final DocumentHabits habits;
    private final ScalarWriter scalars;
    private final Siblings siblings;
    private final KeyOrder order;

    /// @param scalars in the habits of the same document
    /// @param siblings of the value that is to be written
    /// @param order of the keys in it
    NodeText(DocumentHabits habits, ScalarWriter scalars, Siblings siblings, KeyOrder order) {
        this.habits = habits;
        this.scalars = scalars;
        this.siblings = siblings;
        this.order = siblings.order().orElse(order);
    }

    ScalarWriter scalars() {
        return scalars;
    }

    /// For the same place, but in the shape of other values.
    NodeText like(Siblings others) {
        return new NodeText(habits, scalars, others, order);
    }

    /// For an item of the list that this is for.
    NodeText item() {
        return new NodeText(habits, scalars, siblings.items(), order);
    }

    /// For the value of a key in the map that this is for.
    NodeText under(String key) {
        return new NodeText(habits, scalars, siblings.under(key), order.below(key));
    }

    /// Whether a value goes below its key, not behind it.
    boolean isBelow(FieldValue value) {
        return switch (value) {
            case FieldValue.ListOf(var items) -> !items.isEmpty() && !isFlow(value);
            case FieldValue.MapOf(var entries) -> !entries.isEmpty() && !isFlow(value);
            case FieldValue.Text t -> false;
            case FieldValue.Bool b -> false;
            case FieldValue.Number n -> false;
            case FieldValue.Null n -> false;
            case FieldValue.Timestamp t -> false;
        };
    }

    /// `key: value` of the map that this is for, with its keys at `indent`; without indentation in
    /// front of its first line and without a line end behind its last.
    String entry(String key, FieldValue value, int indent) {
        NodeText inner = under(key);
        String start = scalars.key(key, false, siblings.keyStyle(false)) + ":";
        if (inner.isBelow(value)) {
            return start + inner.below(value, indent, false);
        }
        int column = indent + start.codePointCount(0, start.length()) + 1;
        String source = inner.inline(value, column, indent, true);
        return source.isEmpty() ? start : start + " " + source;
    }

    /// `- value`, where this is for the value, with its dash at `dash`.
    String item(FieldValue value, int dash) {
        return switch (value) {
            case FieldValue.MapOf(var entries) when isBelow(value) -> {
                Siblings.ItemShape shape = siblings.itemShape(true);
                int column = dash + shape.offset();
                String gap =
                        shape.ownLine()
                                ? habits.newline() + " ".repeat(column)
                                : " ".repeat(shape.offset() - 1);
                yield "-" + gap + entries(entries, column);
            }
            case FieldValue.ListOf(var items) when isBelow(value) -> "- " + items(items, dash + 2);
            case FieldValue other -> {
                int offset = siblings.itemShape(false).offset();
                String source = inline(other, dash + offset, dash, true);
                yield source.isEmpty() ? "-" : "-" + " ".repeat(offset - 1) + source;
            }
        };
    }

    /// The lines of a list or map below a key at `indent`, each with a line end in front.
    ///
    /// @param compact the value of a list item, which starts on the line of its dash
    String below(FieldValue value, int indent, boolean compact) {
        int column =
                switch (value) {
                    case FieldValue.ListOf list when !compact -> indent + habits.listOffset();
                    case FieldValue.MapOf map when !compact -> indent + habits.step();
                    case FieldValue other -> indent + 2;
                };
        String start = compact ? " " : habits.newline() + " ".repeat(column);
        return switch (value) {
            case FieldValue.ListOf(var items) -> start + items(items, column);
            case FieldValue.MapOf(var entries) -> start + entries(entries, column);
            case FieldValue other -> throw new IllegalArgumentException("not below: " + other);
        };
    }

    /// A value that stays on the line of its key or dash.
    String inline(FieldValue value, int column, int parentIndent, boolean blockFits) {
        return isFlow(value)
                ? flow(value)
                : scalars.fresh(
                        value,
                        new ScalarWriter.Space(column, parentIndent, false, blockFits),
                        siblings);
    }

    /// A value inside `[ ]` or `{ }`.
    String flow(FieldValue value) {
        return switch (value) {
            case FieldValue.ListOf(var items) -> {
                NodeText inner = item();
                yield items.stream().map(inner::flow).collect(Collectors.joining(", ", "[", "]"));
            }
            case FieldValue.MapOf(var entries) ->
                    order.sorted(entries).entrySet().stream()
                            .map(entry -> flowEntry(entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case FieldValue other -> scalars.fresh(other, ScalarWriter.Space.FLOW, siblings);
        };
    }

    /// `key: value`, of the map that this is for, inside `{ }`.
    String flowEntry(String key, FieldValue value) {
        return scalars.key(key, true, siblings.keyStyle(true)) + ": " + under(key).flow(value);
    }

    /// The lines of the map that this is for, without indentation in front of the first.
    String entries(SequencedMap<String, FieldValue> entries, int indent) {
        return order.sorted(entries).entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue(), indent))
                .collect(Collectors.joining(habits.newline() + " ".repeat(indent)));
    }

    private String items(List<FieldValue> items, int dash) {
        NodeText inner = item();
        return items.stream()
                .map(item -> inner.item(item, dash))
                .collect(Collectors.joining(habits.newline() + " ".repeat(dash)));
    }

    /// Written `[a, b]` or `{a: b}`: as all the siblings are, or as all lists of the document are.
    private boolean isFlow(FieldValue value) {
        return switch (value) {
            case FieldValue.ListOf(var items) when !items.isEmpty() ->
                    siblings.flowLists()
                            .orElseGet(() ->
                                    habits.flowLists()
                                            && items.stream()
                                                    .noneMatch(FieldValue.MapOf.class::isInstance));
            case FieldValue.MapOf(var entries) when !entries.isEmpty() -> siblings.flowMaps();
            case FieldValue other -> false;
        };
    }
}
