package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;

/// Replaces a value that is there, or that a key or dash waits for.
final class ValueEdit {
    private final SourceEdit edit;
    private final NodeText nodes;
    private final ScalarWriter scalars;

    /// @param nodes for the value
    ValueEdit(SourceEdit edit, NodeText nodes) {
        this.edit = edit;
        this.nodes = nodes;
        this.scalars = nodes.scalars();
    }

    void replace(Place place, FieldValue value) {
        if (place.flow()) {
            inFlow(place, value);
        } else if (place.introducer() < 0) {
            root(place, value);
        } else if (nodes.isBelow(value)) {
            below(place, value);
        } else if (place.node() instanceof YamlScalar scalar) {
            scalar(place, scalar, value);
        } else {
            inline(place, value);
        }
    }

    private void inFlow(Place place, FieldValue value) {
        Span span = place.node().span();
        String source =
                place.node() instanceof YamlScalar && isSingle(value)
                        ? scalars.replace(edit.text(), place, value, false)
                        : nodes.flow(value);
        if (span.isEmpty() && !source.isEmpty()) {
            edit.insert(
                    span.start(), (place.introducer() < 0 && !place.item() ? ": " : " ") + source);
        } else {
            edit.replace(span.start(), span.end(), source);
        }
    }

    private void scalar(Place place, YamlScalar scalar, FieldValue value) {
        Span span = scalar.span();
        int lineEnd = edit.endOfLine(span.end());
        boolean blockFits = edit.isBlank(span.end(), lineEnd);
        if (scalar.isAbsent()) {
            int column = edit.column(place.introducer()) + 1;
            String source = nodes.inline(value, column, place.parentIndent(), blockFits);
            boolean block = source.startsWith("|") || source.startsWith(">");
            if (!source.isEmpty()) {
                edit.replace(
                        place.introducer(), block ? lineEnd : place.introducer(), " " + source);
            }
            return;
        }
        String source =
                isSingle(value)
                        ? scalars.replace(edit.text(), place, value, blockFits)
                        : nodes.inline(
                                value, edit.column(span.start()), place.parentIndent(), false);
        boolean block = source.startsWith("|") || source.startsWith(">");
        if (source.isEmpty()) {
            edit.delete(place.introducer(), span.end());
        } else if (scalar.style().isBlock() && !block) {
            String comment = ExistingLayout.headerTail(edit.text(), scalar);
            edit.replace(span.start(), span.end(), source + comment);
        } else {
            edit.replace(span.start(), block ? lineEnd : span.end(), source);
        }
    }

    /// A list or map makes room for a single value.
    private void inline(Place place, FieldValue value) {
        int column = edit.column(place.introducer()) + 1;
        String source = nodes.inline(value, column, place.parentIndent(), true);
        String spaced = source.isEmpty() ? "" : " " + source;
        Span span = place.node().span();
        int lineEnd = edit.endOfLine(place.introducer());
        boolean below = span.start() > lineEnd;
        if (below && !edit.isBlank(place.introducer(), lineEnd)) {
            // A comment stands behind the colon.
            String quoted = nodes.inline(value, column, place.parentIndent(), false);
            edit.insert(place.introducer(), quoted.isEmpty() ? "" : " " + quoted);
            edit.delete(lineEnd, span.end());
        } else {
            edit.replace(place.introducer(), span.end(), spaced);
        }
    }

    /// A list or map goes where a single value, nothing, or another list or map is.
    private void below(Place place, FieldValue value) {
        Span span = place.node().span();
        String lines = nodes.below(value, place.parentIndent(), place.item());
        int lineEnd = edit.endOfLine(place.introducer());
        if (place.item()) {
            edit.replace(place.introducer(), Math.max(place.introducer(), span.end()), lines);
        } else if (span.start() > lineEnd) {
            edit.replace(lineEnd, span.end(), lines);
        } else {
            int valueLineEnd = edit.endOfLine(span.end());
            edit.delete(place.introducer(), Math.max(place.introducer(), span.end()));
            edit.insert(valueLineEnd, lines);
        }
    }

    private void root(Place place, FieldValue value) {
        if (value instanceof FieldValue.MapOf(var entries) && !entries.isEmpty()) {
            Span span = place.node().span();
            edit.replace(span.start(), span.end(), nodes.entries(entries, 0));
        }
    }

    /// Whether a value is written without others inside.
    static boolean isSingle(FieldValue value) {
        return switch (value) {
            case FieldValue.ListOf(var items) -> items.isEmpty();
            case FieldValue.MapOf(var entries) -> entries.isEmpty();
            case FieldValue.Text t -> true;
            case FieldValue.Bool b -> true;
            case FieldValue.Number n -> true;
            case FieldValue.Null n -> true;
            case FieldValue.Timestamp t -> true;
        };
    }
}
