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
        Count count = new Count();
        int read = 0;
        for (Passage passage : post.passages()) {
            count.words(passage.text());
            read += passage.text().length();
            if (read > ENOUGH) {
                break;
            }
        }
        return count.french > 2 * count.other;
    }

    /// Of the words of a text, those that are of a language.
    private static final class Count {
        private int french;
        private int other;

        void words(String text) {
            String small = text.toLowerCase(Locale.ROOT);
            int start = 0;
            boolean accent = false;
            for (int i = 0; i <= small.length(); i++) {
                char c = i < small.length() ? small.charAt(i) : ' ';
                if (Character.isLetter(c)) {
                    accent |= c >= 0x80 && "éèêàçùœ".indexOf(c) >= 0;
                } else {
                    word(small, start, i, accent);
                    start = i + 1;
                    accent = false;
                }
            }
        }

        private void word(String text, int start, int end, boolean accent) {
            if (start < end && end - start < LONGEST_WORD) {
                french += accent || FRENCH.holds(text, start, end) ? 1 : 0;
                other += OTHER.holds(text, start, end) ? 1 : 0;
            }
        }
    }
}
