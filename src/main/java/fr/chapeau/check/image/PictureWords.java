package fr.chapeau.check.image;

import fr.chapeau.check.Folded;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import org.jspecify.annotations.Nullable;

/// The words that are read in the place of a picture, for the rules that judge them.
final class PictureWords {

    private PictureWords() {}

    /// The alternative of a picture, as it is read; null where there are no words, or where nobody
    /// hears or can know them.
    static @Nullable String of(Picture picture) {
        String words = picture.alternative();
        boolean judged = !picture.has(Trait.HIDDEN) && !picture.has(Trait.COMPUTED);
        return words != null && judged && !words.isBlank()
                ? words.strip().replaceAll("\\s+", " ")
                : null;
    }

    /// Words for comparison: neither capitals nor accents nor signs make a difference.
    static String key(String words) {
        return Folded.key(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
