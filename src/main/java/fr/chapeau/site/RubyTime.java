package fr.chapeau.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What Ruby's `Time.parse` takes, as far as people write it: `2027-03-03`, `2027/3/3`,
/// `03/03/2027`, `3 March 2027`, `20270303`, each with or without a time and a zone. Like Ruby it
/// counts on from a 31st of a shorter month, from 24 h and from the 60th second.
public final class RubyTime {
    private static final String TIME =
            "(?:(?:[Tt]|[,\\s]+)(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d+)?)?\\s*([AaPp][Mm])?)?"
                    + "\\s*(Z|UTC|GMT|[-+]\\d{1,2}(?::?\\d{2})?)?";

    /// Year first. Two figures are a year from 1969 to 2068.
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{2,4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[Tt]?(\\d{2})(\\d{2})(\\d{2})?)?()(Z)?");
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^-\\d\\s']*";
    private static final Pattern MONTH_SECOND =
            Pattern.compile(
                    "(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+"
                            + MONTH
                            + "\\s+(\\d{4})"
                            + TIME,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?:[a-z]+,?\\s+)?"
                            + MONTH
                            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"
                            + TIME,
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private RubyTime() {}

    /// When that is; empty for what is not understood.
    ///
    /// @param zone of a time without one
    public static Optional<Instant> parse(String text, ZoneId zone) {
        try {
            return Optional.ofNullable(read(text.strip(), zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant read(String text, ZoneId zone) {
        Matcher found = YEAR_FIRST.matcher(text);
        if (found.matches()) {
            String year = found.group(1);
            int full = year.length() > 2 ? number(year) : century(number(year));
            return at(full, number(found.group(3)), number(found.group(4)), found, 5, zone);
        }
        found = DAY_FIRST.matcher(text);
        if (found.matches()) {
            int year = number(found.group(4));
            return at(year, number(found.group(3)), number(found.group(1)), found, 5, zone);
        }
        found = FIGURES.matcher(text);
        if (found.matches()) {
            int year = number(found.group(1));
            return at(year, number(found.group(2)), number(found.group(3)), found, 4, zone);
        }
        found = MONTH_SECOND.matcher(text);
        if (found.matches()) {
            int year = number(found.group(3));
            return at(year, month(found.group(2)), number(found.group(1)), found, 4, zone);
        }
        found = MONTH_FIRST.matcher(text);
        return found.matches()
                ? at(
                        number(found.group(3)),
                        month(found.group(1)),
                        number(found.group(2)),
                        found,
                        4,
                        zone)
                : null;
    }

    /// `Time.make_time`.
    ///
    /// @param rest the group of the hour; minute, second, half of the day and zone follow
    private static Instant at(int year, int month, int day, Matcher parts, int rest, ZoneId zone) {
        int hour = hour(number(parts.group(rest)), parts.group(rest + 3));
        int minute = number(parts.group(rest + 1));
        int second = number(parts.group(rest + 2));
        boolean possible =
                day >= 1
                        && day <= 31
                        && (hour < 24 || (hour == 24 && minute == 0 && second == 0))
                        && minute < 60
                        && second <= 60;
        if (!possible) {
            throw new DateTimeException("Ruby: argument out of range");
        }
        LocalDateTime local =
                LocalDate.of(year, month, 1)
                        .plusDays(day - 1L)
                        .atStartOfDay()
                        .plusHours(hour)
                        .plusMinutes(minute)
                        .plusSeconds(second);
        String offset = parts.group(rest + 4);
        return local.atZone(offset == null ? zone : offset(offset)).toInstant();
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || half.isEmpty()) {
            return hour;
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    private static ZoneOffset offset(String written) {
        if (Character.isLetter(written.charAt(0))) {
            return ZoneOffset.UTC;
        }
        String figures = written.substring(1).replace(":", "");
        int minutes =
                figures.length() <= 2
                        ? number(figures) * 60
                        : number(figures.substring(0, figures.length() - 2)) * 60
                                + number(figures.substring(figures.length() - 2));
        return ZoneOffset.ofTotalSeconds((written.startsWith("-") ? -60 : 60) * minutes);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int century(int year) {
        return year + (year >= 69 ? 1900 : 2000);
    }

    private static int number(@Nullable String figures) {
        return figures == null || figures.isEmpty() ? 0 : Integer.parseInt(figures);
    }
}
