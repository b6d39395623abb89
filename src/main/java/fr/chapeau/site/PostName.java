package fr.chapeau.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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

    /// The day, where there is one in the calendar. Two figures are a year from 1969 to 2068, as
    /// Ruby reads them.
    Optional<LocalDate> date() {
        if (dateText == null) {
            return Optional.empty();
        }
        int[] parts = Arrays.stream(dateText.split("-")).mapToInt(Integer::parseInt).toArray();
        int year = parts[0] >= 100 || dateText.indexOf('-') > 2 ? parts[0] : century(parts[0]);
        try {
            return Optional.of(LocalDate.of(year, parts[1], parts[2]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int century(int year) {
        return year + (year >= 69 ? 1900 : 2000);
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
