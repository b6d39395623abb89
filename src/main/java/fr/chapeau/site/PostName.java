package fr.chapeau.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a file's name says by itself: `Jekyll::Document#populate_title`.
///
/// @param slug the name without date and extension
/// @param dateText the date as it is written, where the name starts with one
record PostName(String slug, @Nullable String dateText) {

    /// `DATE_FILENAME_MATCHER`, applied to the last segment.
    private static final Pattern DATED =
            Pattern.compile("(\\d{2,4}-\\d{1,2}-\\d{1,2})-([^/]*)(\\.[^.]+)");

    static PostName of(String fileName) {
        Matcher dated = DATED.matcher(fileName);
        if (dated.matches()) {
            return new PostName(withoutFinalDots(dated.group(2)), dated.group(1));
        }
        int dot = fileName.lastIndexOf('.');
        return new PostName(
                withoutFinalDots(dot > 0 ? fileName.substring(0, dot) : fileName), null);
    }

    /// The title that Jekyll makes where the front matter has none: `Utils.titleize_slug`.
    String title() {
        return Arrays.stream(slug.split("-"))
                .map(PostName::capitalized)
                .collect(Collectors.joining(" "));
    }

    private static String capitalized(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = Character.charCount(word.codePointAt(0));
        return word.substring(0, first).toUpperCase(Locale.ROOT)
                + word.substring(first).toLowerCase(Locale.ROOT);
    }

    private static String withoutFinalDots(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '.') {
            end--;
        }
        return name.substring(0, end);
    }
}
