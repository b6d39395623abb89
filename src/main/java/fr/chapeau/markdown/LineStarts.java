package fr.chapeau.markdown;

/// What a line starts with, by kramdown's patterns. Each takes the line and the index of its first
/// character that is no blank.
final class LineStarts {
    private static final int LONGEST_NUMBER = 9;

    private LineStarts() {}

    /// `{: .name}` alone on its line (`IAL_BLOCK`).
    static boolean isAttributeList(CharSequence line, int at) {
        boolean opens =
                at + 3 < line.length()
                        && line.charAt(at) == '{'
                        && line.charAt(at + 1) == ':'
                        && line.charAt(at + 2) != ':'
                        && line.charAt(at + 2) != '/'
                        && line.charAt(at + 2) != '}';
        return opens && isBlank(line, endOfList(line, at + 2));
    }

    /// Offset behind the first `}` that is not escaped, or behind the line where there is none.
    static int endOfList(CharSequence line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '}') {
                return i + 1;
            }
        }
        return line.length() + 1;
    }

    /// `^` alone on its line, not indented.
    static boolean isEndOfBlock(CharSequence line, int at, int indent) {
        return indent == 0 && at < line.length() && line.charAt(at) == '^' && isBlank(line, at + 1);
    }

    /// What no quote, footnote or code takes in without its mark or indentation (`LAZY_END`).
    static boolean endsLazily(CharSequence line, int at, int indent) {
        return isEndOfBlock(line, at, indent) || isAttributeList(line, at) || isBlockTag(line, at);
    }

    /// A start or end tag that is none of a span's (`LAZY_END_HTML_START`, `…_STOP`).
    static boolean isBlockTag(CharSequence line, int at) {
        if (at + 1 >= line.length() || line.charAt(at) != '<') {
            return false;
        }
        int end = KramdownTag.endOfClosingName(line, at, line.length());
        if (end > 0) {
            return isLazyBlock(line.subSequence(at + 2, end).toString())
                    && KramdownTag.endOfClosing(line, at, line.length()) > 0;
        }
        int nameEnd = KramdownTag.endOfName(line, at + 1, line.length());
        return nameEnd > 0 && isLazyBlock(line.subSequence(at + 1, nameEnd).toString());
    }

    private static boolean isLazyBlock(String name) {
        return !HtmlElements.isSpan(name) && !name.equalsIgnoreCase("script");
    }

    /// Three or more of `*`, `-` or `_`, with blanks (`HR_START`).
    static boolean isRule(CharSequence line, int at) {
        char sign = at < line.length() ? line.charAt(at) : ' ';
        if (sign != '*' && sign != '-' && sign != '_') {
            return false;
        }
        int count = 0;
        for (int i = at; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == sign) {
                count++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return count >= 3;
    }

    /// Length of the marker of a list's item, or 0; a blank (or, to kramdown, a pipe) follows it.
    static int listMarker(CharSequence line, int at) {
        int end = at;
        while (end < line.length() && end - at <= LONGEST_NUMBER && isDigit(line.charAt(end))) {
            end++;
        }
        if (end >= line.length()) {
            return 0;
        }
        char c = line.charAt(end);
        boolean marker = end > at ? c == '.' : c == '*' || c == '+' || c == '-';
        // at the end of the line there is its line end, which is no blank in PATTERN_TAIL
        boolean tail = end + 1 < line.length() && " \t|".indexOf(line.charAt(end + 1)) >= 0;
        return marker && tail ? end + 1 - at : 0;
    }

    static boolean isOrdered(CharSequence line, int at) {
        return isDigit(line.charAt(at));
    }

    static boolean isBlank(CharSequence line, int from) {
        if (from > line.length()) {
            return false;
        }
        for (int i = from; i < line.length(); i++) {
            if (!SpanReader.isBlank(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
