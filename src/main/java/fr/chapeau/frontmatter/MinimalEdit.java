package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;

/// The one edit that leads from a text to another: what they begin and end with alike is left out.
final class MinimalEdit {
    private MinimalEdit() {}

    static TextEdits between(String before, String after) {
        if (before.equals(after)) {
            return TextEdits.NONE;
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && splitsPair(before, after, start)) {
            start--;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        int end = before.length() - tail;
        int afterEnd = after.length() - tail;
        if (tail > 0 && splitsPair(before, after, end, afterEnd)) {
            end++;
            afterEnd++;
        }
        return TextEdits.of(
                TextEdit.replace(new Span(start, end), after.substring(start, afterEnd)));
    }

    private static boolean splitsPair(String before, String after, int at) {
        return splitsPair(before, after, at, at);
    }

    /// Whether a surrogate pair or a `\r\n` stands across a place in one of the texts.
    private static boolean splitsPair(String before, String after, int at, int afterAt) {
        return splits(before, at) || splits(after, afterAt);
    }

    private static boolean splits(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        return Character.isSurrogatePair(left, right) || (left == '\r' && right == '\n');
    }
}
