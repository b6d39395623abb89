package fr.chapeau.markdown;

/// Blank lines around a place; the marks of a quote do not count as text.
final class BlankLines {

    private BlankLines() {}

    /// Whether the line above the one that holds `offset` is blank, or there is none.
    static boolean isBefore(CharSequence text, int offset) {
        int end = offset;
        while (end > 0 && text.charAt(end - 1) != '\n') {
            end--;
        }
        int start = Math.max(0, end - 1);
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return isBlank(text, start, end);
    }

    /// How many blank lines stand above the line that starts at `offset`.
    static int countBefore(CharSequence text, int offset) {
        int count = 0;
        int at = offset;
        while (at > 0 && isBefore(text, at)) {
            count++;
            at--;
            while (at > 0 && text.charAt(at - 1) != '\n') {
                at--;
            }
        }
        return count;
    }

    /// Whether the line below the one that ends at `offset` (before or behind its line end) is
    /// blank, or there is none.
    static boolean isBehind(CharSequence text, int offset) {
        int start = offset;
        while (start < text.length() && (start == 0 || text.charAt(start - 1) != '\n')) {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return isBlank(text, start, end);
    }

    private static boolean isBlank(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '>') {
                return false;
            }
        }
        return true;
    }
}
