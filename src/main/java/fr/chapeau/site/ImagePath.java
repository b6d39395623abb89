package fr.chapeau.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells the address of a picture, or of another file, from other text.
final class ImagePath {
    private static final Set<String> PICTURES =
            words("png jpg jpeg gif svg webp avif bmp ico tif tiff");
    private static final Set<String> DOCUMENTS =
            words(
                    "pdf doc docx odt ods odp odg xls xlsx ppt pptx csv tsv zip rtf txt epub ics geojson"
                            + " mp3 mp4 ogg ogv webm vtt srt");
    private static final int LONGEST_EXTENSION = 7;
    private static final int LONGEST = 500;
    private static final int MOST_WORDS = 5;

    private ImagePath() {}

    /// Whether a value is the address of a picture, not a sentence that ends in a file's name.
    static boolean matches(String value) {
        return matches(value, PICTURES);
    }

    /// The same for a file to read, hear or see that is no picture.
    static boolean isDocument(String value) {
        return matches(value, DOCUMENTS);
    }

    private static boolean matches(String value, Set<String> wanted) {
        String text = value.strip();
        return text.length() <= LONGEST
                && isName(text, wanted)
                && (text.indexOf('/') >= 0 || text.split("\\s+").length <= MOST_WORDS);
    }

    /// Whether a name with one of the extensions ends the text, but for a query or a fragment
    /// behind it. Dots are few, and most are not followed by any extension.
    private static boolean isName(String text, Set<String> wanted) {
        for (int dot = text.indexOf('.', 1); dot > 0; dot = text.indexOf('.', dot + 1)) {
            int end = dot + 1;
            while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            int length = end - dot - 1;
            if (length > 0
                    && length <= LONGEST_EXTENSION
                    && wanted.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT))
                    && isFile(text.charAt(dot - 1))
                    && isLast(text, end)
                    && text.lastIndexOf('\n', dot) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFile(char c) {
        return c != '/' && !isBlank(c);
    }

    private static boolean isLast(String text, int end) {
        return end == text.length()
                || ("?#".indexOf(text.charAt(end)) >= 0
                        && text.substring(end).chars().noneMatch(c -> isBlank((char) c)));
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
