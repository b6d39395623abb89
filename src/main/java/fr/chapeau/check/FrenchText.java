package fr.chapeau.check;

import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlScalar;
import java.util.Locale;
import java.util.Set;

/// Tells whether a post is written in French: by its own `lang`, else by the small words it uses.
final class FrenchText {
    private static final Set<String> KEYS = Set.of("lang", "language", "locale");

    private static final Set<String> FRENCH =
            Set.of(
                    "le", "la", "les", "des", "du", "une", "un", "et", "est", "sont", "dans",
                    "pour", "sur", "avec", "qui", "que", "aux", "au", "par", "cette", "ce", "nous",
                    "vous", "plus", "pas");

    private static final Set<String> OTHER =
            Set.of(
                    "the", "of", "and", "to", "in", "is", "for", "with", "that", "this", "are",
                    "we", "you", "our", "from", "der", "die", "das", "und", "el", "los", "las",
                    "con", "il", "di");

    /// As much text as it takes to be sure.
    private static final int ENOUGH = 20_000;

    private FrenchText() {}

    static boolean is(CheckedPost post) {
        for (YamlEntry entry : post.frontMatter().root().entries()) {
            if (KEYS.contains(entry.key().text())
                    && entry.value() instanceof YamlScalar value
                    && !value.text().isBlank()) {
                return value.text().toLowerCase(Locale.ROOT).startsWith("fr");
            }
        }
        return hasFrenchWords(post);
    }

    private static boolean hasFrenchWords(CheckedPost post) {
        int french = 0;
        int other = 0;
        int read = 0;
        for (Passage passage : post.passages()) {
            String text = passage.text();
            for (int start = 0, i = 0; i <= text.length(); i++) {
                if (i < text.length() && Character.isLetter(text.charAt(i))) {
                    continue;
                }
                String word = i - start < 12 ? text.substring(start, i) : "";
                start = i + 1;
                String small = word.toLowerCase(Locale.ROOT);
                french += FRENCH.contains(small) || hasAccent(small) ? 1 : 0;
                other += OTHER.contains(small) ? 1 : 0;
            }
            read += text.length();
            if (read > ENOUGH) {
                break;
            }
        }
        return french > 2 * other;
    }

    private static boolean hasAccent(String word) {
        return word.chars().anyMatch(c -> "éèêàçùœ".indexOf(c) >= 0);
    }
}
