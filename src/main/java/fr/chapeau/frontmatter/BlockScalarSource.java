package fr.chapeau.frontmatter;

/// The lines of a `|` or `>` block.
///
/// @param explicitIndent the header's digit, 0 for none
/// @param chomp `+`, `-` or a space for the usual one final line end
/// @param contentStart offset of the first line behind the header
/// @param indent spaces in front of each line, 0 when every line is blank
/// @param contentEnd offset behind the last character that belongs to the value, its final line end
///   not counted; the header's end for an empty block
record BlockScalarSource(
        int explicitIndent, char chomp, int contentStart, int indent, int contentEnd) {

    /// Reads the block that starts at its `|` or `>` and ends, blank lines included, at `end`.
    static BlockScalarSource read(String text, int start, int end) {
        int explicit = 0;
        char chomp = ' ';
        int at = start + 1;
        for (; at < end && "+-0123456789".indexOf(text.charAt(at)) >= 0; at++) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                explicit = c - '0';
            } else {
                chomp = c;
            }
        }
        int headerEnd = LineBreaks.endOfLine(text, at, end);
        int contentStart = LineBreaks.nextLine(text, headerEnd, end);
        int indent = indentOf(text, contentStart, end);
        int contentEnd =
                chomp == '+'
                        ? beforeFinalBreak(text, headerEnd, end)
                        : lastContent(text, headerEnd, contentStart, end, indent);
        return new BlockScalarSource(explicit, chomp, contentStart, indent, contentEnd);
    }

    private static int indentOf(String text, int contentStart, int end) {
        int line = contentStart;
        while (line < end) {
            int lineEnd = LineBreaks.endOfLine(text, line, end);
            int content = line;
            while (content < lineEnd && text.charAt(content) == ' ') {
                content++;
            }
            if (content < lineEnd) {
                return content - line;
            }
            line = LineBreaks.nextLine(text, lineEnd, end);
        }
        return 0;
    }

    private static int beforeFinalBreak(String text, int headerEnd, int end) {
        if (end <= headerEnd || !LineBreaks.isBreak(text.charAt(end - 1))) {
            return Math.max(headerEnd, end);
        }
        boolean pair = text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\r';
        return Math.max(headerEnd, pair ? end - 2 : end - 1);
    }

    private static int lastContent(
            String text, int headerEnd, int contentStart, int end, int indent) {
        int last = headerEnd;
        int line = contentStart;
        while (line < end) {
            int lineEnd = LineBreaks.endOfLine(text, line, end);
            boolean blank = text.substring(line, lineEnd).isBlank();
            if (!blank || (indent > 0 && lineEnd - line > indent)) {
                last = lineEnd;
            }
            line = LineBreaks.nextLine(text, lineEnd, end);
        }
        return last;
    }
}
