package fr.chapeau.site;

import java.util.regex.Pattern;

/// Tells the address of a picture from other text.
final class ImagePath {
    private static final Pattern IMAGE =
            Pattern.compile(
                    "[^\\n]*[^\\s/]\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?)(?:[?#]\\S*)?",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 5;

    private ImagePath() {}

    /// Whether a value is the address of a picture, not a sentence that ends in a file's name.
    static boolean matches(String value) {
        String text = value.strip();
        return text.length() <= LONGEST
                && IMAGE.matcher(text).matches()
                && (text.indexOf('/') >= 0 || text.split("\\s+").length <= MOST_WORDS);
    }
}
