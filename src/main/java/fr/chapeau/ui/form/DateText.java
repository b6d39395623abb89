package fr.chapeau.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as it is written, of which day or time are exchanged and everything else is kept: the
/// separators, the seconds and the offset from UTC.
///
/// @param between what stands between day and time
/// @param tail what stands behind the time, such as the offset
record DateText(String day, String between, String time, String tail) {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{4}-\\d{1,2}-\\d{1,2})(?:([Tt]|[ \\t]+)(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d*)?)?)(.*))?",
                    Pattern.DOTALL);
    private static final Pattern TYPED_TIME =
            Pattern.compile("\\s*(\\d{1,2})\\s*[:hH]\\s*(\\d{2})(?:\\s*:\\s*(\\d{2}))?\\s*");

    /// The parts of a written date; empty where it is none.
    static Optional<DateText> of(String source) {
        Matcher written = WRITTEN.matcher(source.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        boolean timed = written.group(3) != null;
        return Optional.of(
                new DateText(
                        written.group(1),
                        timed ? written.group(2) : "",
                        timed ? written.group(3) : "",
                        timed ? written.group(4) : ""));
    }

    String source() {
        return day + between + time + tail;
    }

    Optional<LocalDate> date() {
        try {
            String[] parts = day.split("-", -1);
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Day and time without the offset; empty for a day alone.
    Optional<LocalDateTime> local() {
        Optional<LocalTime> hour = time.isEmpty() ? Optional.empty() : hour(time);
        return date().flatMap(known -> hour.map(known::atTime));
    }

    private static Optional<LocalTime> hour(String text) {
        Matcher parts = TYPED_TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    DateText withDay(LocalDate date) {
        return new DateText(date.toString(), between, time, tail);
    }

    /// With another time; empty where what was typed is none. Seconds that were not typed are zero
    /// where the date has seconds.
    Optional<DateText> withTime(String typed) {
        return hour(typed).map(this::at);
    }

    private DateText at(LocalTime hour) {
        String text = String.format("%02d:%02d", hour.getHour(), hour.getMinute());
        int second = hour.getSecond();
        boolean seconds =
                second > 0 || time.isEmpty() || time.indexOf(':') != time.lastIndexOf(':');
        return new DateText(
                day,
                between.isEmpty() ? " " : between,
                seconds ? text + String.format(":%02d", second) : text,
                tail);
    }
}
