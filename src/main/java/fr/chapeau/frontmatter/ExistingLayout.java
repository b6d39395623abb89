package fr.chapeau.frontmatter;

/// The layout that a written scalar has.
final class ExistingLayout {
    private ExistingLayout() {}

    private static final int LONG_LINE = 500;

    /// Whether it stands in a flow list or map on a line that is long before it: nobody folds
    /// there, and its column takes long to count.
    static boolean isFarIn(String text, Place place) {
        int start = place.node().span().start();
        return place.flow()
                && start > LONG_LINE
                && !LineBreaks.areIn(text, start - LONG_LINE, start);
    }

    /// Without its folding, which [FoldingHabit] finds out.
    static ScalarLayout of(String text, Place place, YamlScalar scalar, String newline, int step) {
        int start = scalar.span().start();
        if (isFarIn(text, place)) {
            return flow(text, place, scalar, newline, step);
        }
        int column = Place.column(text, start);
        boolean ownLine =
                text.substring(LineBreaks.startOfLine(text, start), start).isBlank()
                        && column > place.parentIndent();
        int usual = ownLine ? column : Math.max(place.parentIndent(), 0) + step;
        ScalarLayout plain =
                new ScalarLayout(
                        column,
                        Math.max(place.parentIndent(), 0),
                        usual,
                        place.flow(),
                        Folding.NEVER,
                        newline,
                        escapes(text, scalar),
                        false,
                        "");
        return scalar.style().isBlock()
                ? block(text, scalar, plain)
                : plain.with(continuationIndent(text, scalar, usual));
    }

    private static ScalarLayout flow(
            String text, Place place, YamlScalar scalar, String newline, int step) {
        int parent = Math.max(place.parentIndent(), 0);
        ScalarLayout layout =
                new ScalarLayout(
                        LONG_LINE,
                        parent,
                        parent + step,
                        true,
                        Folding.NEVER,
                        newline,
                        escapes(text, scalar),
                        false,
                        "");
        return layout.with(continuationIndent(text, scalar, parent + step));
    }

    private static EscapeHabit escapes(String text, YamlScalar scalar) {
        return scalar.style() == ScalarStyle.DOUBLE_QUOTED
                ? EscapeHabit.of(scalar.span().of(text))
                : EscapeHabit.NONE;
    }

    private static ScalarLayout block(String text, YamlScalar scalar, ScalarLayout layout) {
        int end = scalar.span().end();
        BlockScalarSource source = BlockScalarSource.read(text, scalar.span().start(), end);
        int indent = layout.indent();
        if (source.explicitIndent() > 0) {
            indent = layout.parentIndent() + source.explicitIndent();
        } else if (source.indent() > layout.parentIndent()) {
            indent = source.indent();
        }
        return layout.with(indent)
                .withHeader(source.explicitIndent() > 0, headerTail(text, scalar));
    }

    /// A comment behind the header of a block.
    static String headerTail(String text, YamlScalar scalar) {
        int start = scalar.span().start();
        int lineEnd = LineBreaks.endOfLine(text, start, scalar.span().end());
        int tail = start + 1;
        while (tail < lineEnd && "+-0123456789".indexOf(text.charAt(tail)) >= 0) {
            tail++;
        }
        return text.substring(tail, lineEnd).stripTrailing();
    }

    /// Spaces in front of the second line with text.
    private static int continuationIndent(String text, YamlScalar scalar, int otherwise) {
        int end = scalar.span().end();
        int line = LineBreaks.endOfLine(text, scalar.span().start(), end);
        while (line < end) {
            line = LineBreaks.nextLine(text, line, end);
            int lineEnd = LineBreaks.endOfLine(text, line, end);
            int content = line;
            while (content < lineEnd && text.charAt(content) == ' ') {
                content++;
            }
            if (content < lineEnd) {
                return content - line;
            }
            line = lineEnd;
        }
        return otherwise;
    }
}
