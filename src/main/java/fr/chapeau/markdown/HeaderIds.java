package fr.chapeau.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The ids that kramdown's GFM dialect gives to headers (`generate_gfm_header_id` in
/// kramdown-parser-gfm): small letters, blanks as hyphens, all but words and hyphens left out, and
/// a number behind one that was there before.
final class HeaderIds {
    private final KramdownOptions options;
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, Integer> usedInHtml = new HashMap<>();

    HeaderIds(KramdownOptions options) {
        this.options = options;
    }

    /// The id of a header in an HTML element, which kramdown-parser-gfm leaves to kramdown itself
    /// (`basic_generate_id` in `converter/base.rb`): ASCII letters, digits and hyphens, from a
    /// letter on.
    String idInHtml(String shown) {
        String id = basic(shown);
        String base = id.isEmpty() ? "section" : id;
        int count = usedInHtml.merge(base, 0, (before, _) -> before + 1);
        return options.autoIdPrefix() + (count == 0 ? base : base + "-" + count);
    }

    /// `basic_generate_id`; what precedes a line's first letter is left out.
    static String basic(String shown) {
        StringBuilder id = new StringBuilder(shown.length());
        boolean lineStart = true;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == ' ' || c == '-';
            lineStart = !letter && (c == '\n' || lineStart);
            if (letter || (later && !lineStart)) {
                id.append(c == ' ' ? '-' : c);
            }
        }
        return id.toString().toLowerCase(Locale.ROOT);
    }

    /// @param shown the header's text, typography included
    String idOf(String shown) {
        StringBuilder id = new StringBuilder(shown.length());
        shown.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (c == ' ' || c == '\t' || c == '-') {
                        id.append('-');
                    } else if (isWord(c)) {
                        id.appendCodePoint(c);
                    }
                });
        String base = id.toString();
        int count = used.merge(base, 0, (before, _) -> before + 1);
        return options.autoIdPrefix() + (count == 0 ? base : base + "-" + count);
    }

    /// Ruby's `\p{Word}`: alphabetic, mark, decimal digit or connector.
    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION ->
                    true;
            default -> Character.isAlphabetic(c);
        };
    }
}
