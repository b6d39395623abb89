package fr.chapeau.site;

/// Ruby's `File.fnmatch?` without flags, which Jekyll's `include` and `exclude` go through: `*` and
/// `?` match the slash too, `[...]` is a set, a backslash quotes, braces are plain characters.
final class Fnmatch {
    private Fnmatch() {}

    /// Whether the whole of `text` matches. Takes time in proportion to both lengths multiplied, at
    /// worst.
    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resumed = 0;
        while (t < text.length()) {
            int next = p < pattern.length() ? step(pattern, p, text.codePointAt(t)) : NO;
            if (next >= 0) {
                p = next;
                t += Character.charCount(text.codePointAt(t));
            } else if (next == STAR) {
                star = ++p;
                resumed = t;
            } else if (star >= 0) {
                p = star;
                resumed += Character.charCount(text.codePointAt(resumed));
                t = resumed;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static final int NO = -1;
    private static final int STAR = -2;

    /// Where the pattern goes on after it took one character, or [#NO], or [#STAR].
    private static int step(String pattern, int p, int character) {
        int wanted = pattern.codePointAt(p);
        return switch (wanted) {
            case '*' -> STAR;
            case '?' -> p + 1;
            case '[' -> set(pattern, p, character);
            case '\\' -> {
                int quoted = p + 1 < pattern.length() ? p + 1 : p;
                yield pattern.codePointAt(quoted) == character
                        ? quoted + Character.charCount(character)
                        : NO;
            }
            default -> wanted == character ? p + Character.charCount(wanted) : NO;
        };
    }

    /// A bracket without its closing one matches nothing, as in Ruby.
    private static int set(String pattern, int open, int character) {
        int p = open + 1;
        boolean negated =
                p < pattern.length() && (pattern.charAt(p) == '!' || pattern.charAt(p) == '^');
        if (negated) {
            p++;
        }
        boolean found = false;
        while (p < pattern.length() && pattern.charAt(p) != ']') {
            int low = quoted(pattern, p);
            p = behind(pattern, p);
            int high = low;
            if (p + 1 < pattern.length()
                    && pattern.charAt(p) == '-'
                    && pattern.charAt(p + 1) != ']') {
                high = quoted(pattern, p + 1);
                p = behind(pattern, p + 1);
            }
            found |= low <= character && character <= high;
        }
        return p < pattern.length() && found != negated ? p + 1 : NO;
    }

    private static int quoted(String pattern, int p) {
        return pattern.codePointAt(
                pattern.charAt(p) == '\\' && p + 1 < pattern.length() ? p + 1 : p);
    }

    private static int behind(String pattern, int p) {
        int first = pattern.charAt(p) == '\\' && p + 1 < pattern.length() ? p + 1 : p;
        return first + Character.charCount(pattern.codePointAt(first));
    }
}
