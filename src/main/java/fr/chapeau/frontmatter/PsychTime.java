package fr.chapeau.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What `Psych::ScalarScanner#parse_time` makes of a date with a time.
final class PsychTime {
    private static final Pattern TIME =
            Pattern.compile(
                    "(-?\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]|\\s+)(\\d{1,2}):(\\d\\d):(\\d\\d)"
                            + "(?:\\.(\\d*))?(?:\\s*(Z|[-+]\\d{1,2}:?(?:\\d\\d)?))?");

    /// `+123` is twelve hours and three minutes.
    private static final Pattern OFFSET = Pattern.compile("([-+]\\d{1,2}):?(\\d{1,2})?");

    private static final int LARGEST_JAVA_OFFSET = 18 * 3600;

    private PsychTime() {}

    /// Empty for what does not look like a time; a [PsychValue.Text] for an impossible one.
    static Optional<PsychValue.Scalar> moment(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text, matcher));
        } catch (DateTimeException e) {
            return Optional.of(new PsychValue.Text(text));
        }
    }

    private static PsychValue.Moment read(String text, Matcher parts) {
        LocalDateTime local = local(parts);
        if (parts.group(8) == null) {
            return new PsychValue.Moment(text, local, null);
        }
        int seconds = offsetSeconds(parts);
        if (Math.abs(seconds) >= 24 * 3600) {
            throw new DateTimeException("Ruby: utc_offset out of range");
        }
        if (Math.abs(seconds) > LARGEST_JAVA_OFFSET) {
            return new PsychValue.Moment(text, local.minusSeconds(seconds), ZoneOffset.UTC);
        }
        return new PsychValue.Moment(text, local, ZoneOffset.ofTotalSeconds(seconds));
    }

    /// Ruby's `Time.utc` takes a 31st of any month, hour 24 and second 60, and counts on.
    private static LocalDateTime local(Matcher parts) {
        int day = number(parts, 3);
        int hour = number(parts, 4);
        int minute = number(parts, 5);
        int second = number(parts, 6);
        boolean midnight = hour == 24 && minute == 0 && second == 0;
        if (day < 1 || day > 31 || (hour > 23 && !midnight) || minute > 59 || second > 60) {
            throw new DateTimeException("Ruby: argument out of range");
        }
        LocalDate date = LocalDate.of(number(parts, 1), number(parts, 2), 1).plusDays(day - 1L);
        return date.atTime(LocalTime.MIDNIGHT)
                .plusHours(hour)
                .plusMinutes(minute)
                .plusSeconds(second)
                .plusNanos(nanos(parts.group(7)));
    }

    private static long nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Long.parseLong((fraction + "000000000").substring(0, 9));
    }

    /// The sign belongs to the hours alone: Psych reads `-00:30` as `+00:30`.
    private static int offsetSeconds(Matcher parts) {
        Matcher offset = OFFSET.matcher(parts.group(8));
        if (!offset.matches()) {
            return 0;
        }
        int hours = number(offset, 1);
        int minutes = offset.group(2) == null ? 0 : number(offset, 2);
        return hours * 3600 + (hours < 0 ? -minutes : minutes) * 60;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
