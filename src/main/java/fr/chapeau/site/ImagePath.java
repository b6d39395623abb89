package fr.chapeau.site;

import java.util.regex.Pattern;

/// Tells the address of a picture, or of another file, from other text.
final class ImagePath {
    private static final Pattern IMAGE = withExtension("png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?");
    private static final Pattern DOCUMENT =
            withExtension(
                    "pdf|docx?|od[tspg]|xlsx?|pptx?|csv|tsv|zip|rtf|txt|epub|ics|geojson"
                            + "|mp3|mp4|og[gv]|webm|vtt|srt");
    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 5;

    private ImagePath() {}

    /// Whether a value is the address of a picture, not a sentence that ends in a file's name.
    static boolean matches(String value) {
        return matches(value, IMAGE);
    }

    /// The same for a file to read, hear or see that is no picture.
    static boolean isDocument(String value) {
        return matches(value, DOCUMENT);
    }

    private static boolean matches(String value, Pattern wanted) {
        String text = value.strip();
        return text.length() <= LONGEST
                && hasExtension(text)
                && wanted.matcher(text).matches()
                && (text.indexOf('/') >= 0 || text.split("\\s+").length <= MOST_WORDS);
    }

    /// Whether a letter or a digit follows a dot somewhere: not so in most sentences.
    private static boolean hasExtension(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (dot + 1 < text.length() && Character.isLetterOrDigit(text.charAt(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Pattern withExtension(String extensions) {
        return Pattern.compile(
                "[^\\n]*[^\\s/]\\.(?:" + extensions + ")(?:[?#]\\S*)?", Pattern.CASE_INSENSITIVE);
    }
}
