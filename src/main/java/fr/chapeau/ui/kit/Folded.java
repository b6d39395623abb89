package fr.chapeau.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as searches compare it: without accents, case and typographic variants.
///
/// @param text small letters, no accents, `oe` for `œ`, straight apostrophes, plain spaces
public record Folded(String text) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

    /// Folds a text.
    public static Folded of(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replace("æ", "ae")
                        .replace('’', '\'');
        return new Folded(SPACES.matcher(plain).replaceAll(" ").strip());
    }

    /// Whether each word of a query occurs somewhere.
    public boolean hasAllWordsOf(Folded query) {
        for (String word : query.text.split(" ", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
