package fr.chapeau.app.posts;

import fr.chapeau.site.Slugs;
import java.text.Normalizer;

/// Makes of a title the part of a file's name that tells it.
final class PostSlug {
    /// Longer names are cut, between two words where there are two.
    private static final int LONGEST = 80;

    private static final String NOTHING_LEFT = "article";

    private PostSlug() {}

    /// By Jekyll's rules: letters without accents, or with them where the collection's names have
    /// some, or where nothing else is left.
    static String of(String title, boolean accents) {
        String composed = Normalizer.normalize(title.strip(), Normalizer.Form.NFC);
        Slugs.Mode mode = accents ? Slugs.Mode.DEFAULT : Slugs.Mode.LATIN;
        String slug = Slugs.slugify(composed, mode, false);
        if (slug.isEmpty()) {
            slug = Slugs.slugify(composed, Slugs.Mode.DEFAULT, false);
        }
        return slug.isEmpty() ? NOTHING_LEFT : cut(slug);
    }

    private static String cut(String slug) {
        if (slug.codePointCount(0, slug.length()) <= LONGEST) {
            return slug;
        }
        String head = slug.substring(0, slug.offsetByCodePoints(0, LONGEST));
        int hyphen = head.lastIndexOf('-');
        return hyphen > LONGEST / 2 ? head.substring(0, hyphen) : head;
    }
}
