package fr.chapeau.markdown;

import org.jsoup.parser.Parser;

/// HTML character references.
final class Entities {
    private static final int LONGEST = 40;

    private Entities() {}

    /// Whether a reference is written at `start`, known or not.
    static boolean startsAt(CharSequence text, int start) {
        return end(text, start, text.length()) > 0;
    }

    /// Offset behind the `;` of the reference at `start`, or -1.
    static int end(CharSequence text, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        int i = start + 1;
        while (i < last && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i++;
        }
        return i > start + 1 && i < last && text.charAt(i) == ';' ? i + 1 : -1;
    }

    /// The text with its references resolved; unknown ones stay.
    static String decode(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
