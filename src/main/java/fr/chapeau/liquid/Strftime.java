package fr.chapeau.liquid;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ruby's `strftime`, with its flags and widths; names of days and months are English there.
final class Strftime {
    private static final Pattern DIRECTIVE =
            Pattern.compile("%([-0^#_]*)(\\d{0,3})(:{0,3}z|[a-zA-Z%+])");
    private static final Locale NAMES = Locale.ENGLISH;

    private final ZonedDateTime time;

    private Strftime(ZonedDateTime time) {
        this.time = time;
    }

    static String format(ZonedDateTime time, String format) {
        Strftime writer = new Strftime(time);
        return DIRECTIVE
                .matcher(format)
                .replaceAll(found -> Matcher.quoteReplacement(writer.directive(found)));
    }

    private String directive(java.util.regex.MatchResult found) {
        String flags = found.group(1);
        String width = found.group(2);
        String letter = found.group(3);
        String text = number(letter, flags, width);
        if (text == null) {
            text = words(letter);
        }
        if (text == null) {
            return found.group();
        }
        if (flags.contains("^") || (flags.contains("#") && !letter.equals("p"))) {
            text = text.toUpperCase(NAMES);
        } else if (flags.contains("#")) {
            text = text.toLowerCase(NAMES);
        }
        int least = width.isEmpty() ? 0 : Integer.parseInt(width);
        return padded(text, least, flags.contains("0") ? "0" : " ");
    }

    private static String padded(String text, int width, String with) {
        return text.length() >= width ? text : with.repeat(width - text.length()) + text;
    }

    private @Nullable String number(String letter, String flags, String width) {
        long[] found = numeric(letter);
        if (found.length == 0) {
            return null;
        }
        if (flags.contains("-")) {
            return Long.toString(found[0]);
        }
        boolean blank = (found[2] == 1 && !flags.contains("0")) || flags.contains("_");
        int least = width.isEmpty() ? (int) found[1] : Integer.parseInt(width);
        return padded(Long.toString(found[0]), least, blank ? " " : "0");
    }

    /// The number, its usual width, and 1 where it is padded with blanks.
    private long[] numeric(String letter) {
        int hour12 = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return switch (letter) {
            case "Y" -> new long[] {time.getYear(), 4, 0};
            case "C" -> new long[] {Math.floorDiv(time.getYear(), 100), 2, 0};
            case "y" -> new long[] {Math.floorMod(time.getYear(), 100), 2, 0};
            case "m" -> new long[] {time.getMonthValue(), 2, 0};
            case "d" -> new long[] {time.getDayOfMonth(), 2, 0};
            case "e" -> new long[] {time.getDayOfMonth(), 2, 1};
            case "j" -> new long[] {time.getDayOfYear(), 3, 0};
            case "H" -> new long[] {time.getHour(), 2, 0};
            case "k" -> new long[] {time.getHour(), 2, 1};
            case "I" -> new long[] {hour12, 2, 0};
            case "l" -> new long[] {hour12, 2, 1};
            case "M" -> new long[] {time.getMinute(), 2, 0};
            case "S" -> new long[] {time.getSecond(), 2, 0};
            case "L" -> new long[] {time.getNano() / 1_000_000, 3, 0};
            case "N" -> new long[] {time.getNano(), 9, 0};
            case "s" -> new long[] {time.toEpochSecond(), 1, 0};
            case "u" -> new long[] {time.getDayOfWeek().getValue(), 1, 0};
            case "w" -> new long[] {time.getDayOfWeek().getValue() % 7, 1, 0};
            case "G" -> new long[] {time.get(IsoFields.WEEK_BASED_YEAR), 4, 0};
            case "g" -> new long[] {time.get(IsoFields.WEEK_BASED_YEAR) % 100, 2, 0};
            case "V" -> new long[] {time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, 0};
            case "U" -> new long[] {week(time.getDayOfWeek().getValue() % 7), 2, 0};
            case "W" -> new long[] {week(time.getDayOfWeek().getValue() - 1), 2, 0};
            default -> new long[0];
        };
    }

    private int week(int dayOfWeek) {
        return (time.getDayOfYear() + 6 - dayOfWeek) / 7;
    }

    private @Nullable String words(String letter) {
        return switch (letter) {
            case "a" -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, NAMES);
            case "A" -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, NAMES);
            case "b", "h" -> time.getMonth().getDisplayName(TextStyle.SHORT, NAMES);
            case "B" -> time.getMonth().getDisplayName(TextStyle.FULL, NAMES);
            case "p" -> time.getHour() < 12 ? "AM" : "PM";
            case "P" -> time.getHour() < 12 ? "am" : "pm";
            case "z" -> offset("+HHMM", "+0000");
            case ":z", ":::z" -> offset("+HH:MM", "+00:00");
            case "::z" -> offset("+HH:MM:SS", "+00:00:00");
            case "Z" -> zone();
            case "F" -> format(time, "%Y-%m-%d");
            case "T", "X" -> format(time, "%H:%M:%S");
            case "R" -> format(time, "%H:%M");
            case "r" -> format(time, "%I:%M:%S %p");
            case "D", "x" -> format(time, "%m/%d/%y");
            case "c" -> format(time, "%a %b %e %H:%M:%S %Y");
            case "v" -> format(time, "%e-%^b-%Y");
            case "+" -> format(time, "%a %b %e %H:%M:%S %Z %Y");
            case "n" -> "\n";
            case "t" -> "\t";
            case "%" -> "%";
            default -> null;
        };
    }

    /// A time with a mere offset has a zone without a name.
    private String zone() {
        boolean named = !(time.getZone() instanceof ZoneOffset) || isUtc();
        return !named
                ? ""
                : isUtc() ? "UTC" : DateTimeFormatter.ofPattern("zzz", NAMES).format(time);
    }

    private boolean isUtc() {
        return time.getZone().equals(ZoneOffset.UTC);
    }

    private String offset(String pattern, String none) {
        return new java.time.format.DateTimeFormatterBuilder()
                .appendOffset(pattern, none)
                .toFormatter(NAMES)
                .format(time.truncatedTo(ChronoUnit.SECONDS).with(ChronoField.NANO_OF_SECOND, 0));
    }
}
