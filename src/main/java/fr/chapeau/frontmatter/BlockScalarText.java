package fr.chapeau.frontmatter;

/// Writes a string as a `|` or `>` block, without the line end behind its last line.
final class BlockScalarText {
    private final String text;
    private final boolean folded;
    private final ScalarLayout layout;
    private final StringBuilder out = new StringBuilder();
    private int column;

    private BlockScalarText(String text, boolean folded, ScalarLayout layout) {
        this.text = text;
        this.folded = folded;
        this.layout = layout;
    }

    static String write(String text, ScalarStyle style, ScalarLayout layout) {
        BlockScalarText writer = new BlockScalarText(text, style == ScalarStyle.FOLDED, layout);
        writer.header();
        writer.lines();
        return writer.out.toString();
    }

    private void header() {
        out.append(folded ? '>' : '|');
        boolean needsDigit = text.startsWith(" ") || text.startsWith("\n") || text.startsWith("\t");
        if (needsDigit || layout.blockHeaderDigit()) {
            out.append(layout.indent() - layout.parentIndent());
        }
        if (!text.endsWith("\n")) {
            out.append('-');
        } else if (text.length() == 1 || text.endsWith("\n\n")) {
            out.append('+');
        }
        out.append(layout.blockHeaderTail());
    }

    private void lines() {
        // The last line end is the one that stands in front of whatever comes next.
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        boolean breaks = true;
        boolean indented = true;
        out.append(body.isEmpty() && text.isEmpty() ? "" : layout.newline());
        for (int at = 0; at < body.length(); ) {
            int c = body.codePointAt(at);
            if (c == '\n') {
                if (folded && !breaks && !indented && joinsText(body, at)) {
                    out.append(layout.newline());
                }
                out.append(layout.newline());
                breaks = true;
            } else {
                if (breaks) {
                    indent();
                    indented = c == ' ' || c == '\t';
                }
                if (!breaks && !indented && foldsAt(body, at)) {
                    out.append(layout.newline());
                    indent();
                } else {
                    out.appendCodePoint(c);
                    column++;
                }
                breaks = false;
            }
            at += Character.charCount(c);
        }
    }

    /// Whether text that is not more indented follows the line ends at `at`: one line end between
    /// two such lines reads as a space.
    private static boolean joinsText(String body, int at) {
        int next = at;
        while (next < body.length() && body.charAt(next) == '\n') {
            next++;
        }
        return next < body.length() && body.charAt(next) != ' ' && body.charAt(next) != '\t';
    }

    private boolean foldsAt(String body, int at) {
        boolean loneSpace =
                body.charAt(at) == ' '
                        && body.charAt(at - 1) != ' '
                        && at + 1 < body.length()
                        && " \t\n".indexOf(body.charAt(at + 1)) < 0;
        if (!folded || !loneSpace) {
            return false;
        }
        int end = at + 1;
        while (end < body.length() && body.charAt(end) != ' ' && body.charAt(end) != '\n') {
            end++;
        }
        return layout.folding().breaksAt(column, body.codePointCount(at + 1, end));
    }

    private void indent() {
        out.repeat(' ', layout.indent());
        column = layout.indent();
    }
}
