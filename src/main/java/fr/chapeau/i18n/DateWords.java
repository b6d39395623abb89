package fr.chapeau.i18n;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Dates as they stand in a sentence: no line ends inside a day or a time. Thread-safe.
public final class DateWords {
    private static final char NO_BREAK = '\u00a0';

    private final boolean french;
    private final DateTimeFormatter days;
    private final DateTimeFormatter shortDays;
    private final DateTimeFormatter times;

    /// @param zone in which a moment has its day
    public DateWords(Locale locale, ZoneId zone) {
        french = locale.getLanguage().equals("fr");
        days = in(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), locale, zone);
        shortDays = in(DateTimeFormatter.ofPattern("d MMM uuuu"), locale, zone);
        times = in(DateTimeFormatter.ofPattern(french ? "H 'h' mm" : "H:mm"), locale, zone);
    }

    private static DateTimeFormatter in(DateTimeFormatter format, Locale locale, ZoneId zone) {
        return format.withLocale(locale).withZone(zone);
    }

    /// `3 mars 2027`, `1er mars 2027`.
    public String day(TemporalAccessor date) {
        return day(date, days);
    }

    /// `3 janv. 2027`, where room is short.
    public String shortDay(TemporalAccessor date) {
        return day(date, shortDays);
    }

    private String day(TemporalAccessor date, DateTimeFormatter format) {
        String words = format.format(date).replace(' ', NO_BREAK);
        return french && words.startsWith("1" + NO_BREAK) ? "1er" + words.substring(1) : words;
    }

    /// `3 mars 2027 à 14 h 30`, in English `3 March 2027 at 14:30`.
    public String moment(TemporalAccessor moment) {
        return day(moment) + (french ? " à " : " at ") + time(moment);
    }

    /// `14 h 30`, `14 h`, in English `14:30`.
    private String time(TemporalAccessor moment) {
        return times.format(moment).replace(' ', NO_BREAK).replaceFirst("(?<=h)\\u00a000$", "");
    }
}
