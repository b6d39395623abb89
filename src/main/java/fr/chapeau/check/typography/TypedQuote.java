package fr.chapeau.check.typography;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What a straight quotation mark becomes where it is typed: a guillemet with its no-break space,
/// or, inside guillemets, a quotation mark of the second level.
final class TypedQuote {
    private static final String OPENERS = "([{—–-/'’«“";

    private TypedQuote() {}

    /// Empty where it stays: behind a word, a number or a sign while nothing is open.
    ///
    /// @param at where it stands in the text
    /// @param blank the no-break space that the post uses
    static Optional<String> of(String text, int at, char blank) {
        char before = before(text, at);
        char open = open(text.substring(0, at));
        if (isNoBreak(before) && open == '«' && at >= 2 && text.charAt(at - 2) != '«') {
            return Optional.of("»");
        }
        if (isBlank(before) || OPENERS.indexOf(before) >= 0) {
            return switch (open) {
                case '«' -> Optional.of("“");
                case '“' -> Optional.empty();
                default -> Optional.of("«" + blank);
            };
        }
        return switch (open) {
            case '«' -> Optional.of(blank + "»");
            case '“' -> Optional.of("”");
            default -> Optional.empty();
        };
    }

    /// The innermost quotation mark that is open at the end of a text, else U+0000.
    private static char open(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '«', '“' -> open.push(text.charAt(i));
                case '»' -> {
                    while (!open.isEmpty() && open.pop() != '«') {
                        // What was open inside is over, too.
                    }
                }
                case '”' -> {
                    if (!open.isEmpty() && open.peek() == '“') {
                        open.pop();
                    }
                }
                default -> {}
            }
        }
        return open.isEmpty() ? '\0' : open.peek();
    }

    /// What stands before, marks of emphasis left out; a blank at the start.
    private static char before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && isMarker(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static boolean isMarker(char c) {
        return c == '*' || c == '_' || c == '~';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F';
    }
}
