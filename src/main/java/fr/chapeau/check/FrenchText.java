package fr.chapeau.check;

import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlScalar;
import java.util.Locale;
import java.util.Set;

/// Tells whether a post is written in French: by its own `lang`, else by the small words it uses.
final class FrenchText {
    private static final Set<String> KEYS = Set.of("lang", "language", "locale");

    private static final WordSet FRENCH =
            WordSet.of(
                    "le la les des du une un et est sont dans pour sur avec qui que aux au par cette"
                            + " ce nous vous plus pas");

    private static final WordSet OTHER =
            WordSet.of(
                    "the of and to in is for with that this are we you our from der die das und el"
                            + " los las con il di");

    private static final int LONGEST_WORD = 12;

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
            Words words = passage.said().words();
            french += words.french();
            other += words.other();
            read += passage.text().length();
            if (read > ENOUGH) {
                break;
            }
        }
        return french > 2 * other;
    }

    /// How many words of a text are surely French, and how many are surely not.
    record Words(int french, int other) {

        static Words of(String text) {
            String small = text.toLowerCase(Locale.ROOT);
            int french = 0;
            int other = 0;
            int start = 0;
            boolean accent = false;
            for (int i = 0; i <= small.length(); i++) {
                char c = i < small.length() ? small.charAt(i) : ' ';
                if ((c >= 'a' && c <= 'z') || (c >= 0x80 && Character.isLetter(c))) {
                    accent |= c >= 0x80 && "éèêàçùœ".indexOf(c) >= 0;
                } else {
                    boolean word = start < i && i - start < LONGEST_WORD;
                    french += word && (accent || FRENCH.holds(small, start, i)) ? 1 : 0;
                    other += word && OTHER.holds(small, start, i) ? 1 : 0;
                    start = i + 1;
                    accent = false;
                }
            }
            return new Words(french, other);
        }
    }
}
