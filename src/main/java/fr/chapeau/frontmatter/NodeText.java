package fr.chapeau.frontmatter;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Writes values with lists and maps inside, in the habits of the document.
final class NodeText {
    private final DocumentHabits habits;
    private final ScalarWriter scalars;

    NodeText(DocumentHabits habits, Caution caution) {
        this.habits = habits;
        this.scalars = new ScalarWriter(habits, caution);
    }

    /// Whether a value goes below its key, not behind it.
    boolean isBelow(FieldValue value) {
        return switch (value) {
            case FieldValue.ListOf(var items) -> !items.isEmpty() && !isFlowList(value);
            case FieldValue.MapOf(var entries) -> !entries.isEmpty();
            case FieldValue.Text t -> false;
            case FieldValue.Bool b -> false;
            case FieldValue.Number n -> false;
            case FieldValue.Null n -> false;
            case FieldValue.Timestamp t -> false;
        };
    }

    /// `key: value` with keys at `indent`, without indentation in front of its first line and
    /// without a line end behind its last.
    String entry(String key, FieldValue value, int indent) {
        String start = scalars.key(key, false) + ":";
        if (isBelow(value)) {
            return start + below(value, indent, false);
        }
        int column = indent + start.codePointCount(0, start.length()) + 1;
        return start + spaced(inline(value, column, indent, true));
    }

    /// `- value` with its dash at `dash`.
    String item(FieldValue value, int dash) {
        return switch (value) {
            case FieldValue.MapOf(var entries) when !entries.isEmpty() ->
                    "- " + entries(entries, dash + 2);
            case FieldValue.ListOf(var items) when isBelow(value) -> "- " + items(items, dash + 2);
            case FieldValue other -> "-" + spaced(inline(other, dash + 2, dash, true));
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
        return isFlowList(value)
                ? flow(value)
                : scalars.fresh(value, column, parentIndent, false, blockFits);
    }

    /// A value inside `[ ]` or `{ }`.
    String flow(FieldValue value) {
        return switch (value) {
            case FieldValue.ListOf(var items) ->
                    items.stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
            case FieldValue.MapOf(var entries) ->
                    entries.entrySet().stream()
                            .map(entry -> flowEntry(entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            case FieldValue other -> scalars.fresh(other, 0, 0, true, false);
        };
    }

    /// `key: value` inside `{ }`.
    String flowEntry(String key, FieldValue value) {
        return scalars.key(key, true) + ": " + flow(value);
    }

    String entries(SequencedMap<String, FieldValue> entries, int indent) {
        return entries.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue(), indent))
                .collect(Collectors.joining(habits.newline() + " ".repeat(indent)));
    }

    private String items(List<FieldValue> items, int dash) {
        return items.stream()
                .map(item -> item(item, dash))
                .collect(Collectors.joining(habits.newline() + " ".repeat(dash)));
    }

    private boolean isFlowList(FieldValue value) {
        return habits.flowLists()
                && value instanceof FieldValue.ListOf(var items)
                && !items.isEmpty()
                && items.stream().noneMatch(FieldValue.MapOf.class::isInstance);
    }

    private static String spaced(String source) {
        return source.isEmpty() ? "" : " " + source;
    }
}
