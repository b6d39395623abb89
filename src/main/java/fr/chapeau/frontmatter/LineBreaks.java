package fr.chapeau.frontmatter;

/// Line ends as YAML 1.1 counts them: next line (U+0085), line and paragraph separator too.
final class LineBreaks {
    private LineBreaks() {}

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// Whether a line end stands in a range.
    static boolean areIn(CharSequence text, int from, int to) {
        return endOfLine(text, from, to) < to;
    }

    /// Offset of the line end at or behind `from`, or `limit`.
    static int endOfLine(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Offset behind the line end that stands at `lineEnd`.
    static int nextLine(CharSequence text, int lineEnd, int limit) {
        if (lineEnd >= limit) {
            return limit;
        }
        boolean pair =
                text.charAt(lineEnd) == '\r'
                        && lineEnd + 1 < limit
                        && text.charAt(lineEnd + 1) == '\n';
        return lineEnd + (pair ? 2 : 1);
    }

    /// Offset of the first character of the line that holds `at`; the `\n`, `\r` line ends alone.
    static int startOfLine(CharSequence text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }
}
