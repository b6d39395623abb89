package fr.chapeau.liquid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How Ruby reads, writes and compares the values that templates hold: null, [Boolean], [Long],
/// [BigInteger], [Double], [String], [List], [Map], [LocalDate] (`Date`), [ZonedDateTime] (`Time`),
/// [IntRange] and [Drop].
final class Ruby {
    private static final double EXPONENT_FROM = 1e16;
    private static final double EXPONENT_BELOW = 1e-4;
    private static final int LONGEST = 32_000_000;

    private Ruby() {}

    /// Everything but `nil` and `false`.
    static boolean isTruthy(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    /// `to_s`.
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Double number -> text(number.doubleValue());
            case List<?> list -> inspect(list);
            case Map<?, ?> map -> inspect(map);
            case ZonedDateTime time ->
                    Strftime.format(
                            time,
                            time.getZone().equals(ZoneOffset.UTC)
                                    ? "%Y-%m-%d %H:%M:%S UTC"
                                    : "%Y-%m-%d %H:%M:%S %z");
            case Drop drop -> drop.text();
            default -> value.toString();
        };
    }

    /// `Float#to_s`.
    static String text(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        double size = Math.abs(number);
        if (size != 0 && (size >= EXPONENT_FROM || size < EXPONENT_BELOW)) {
            String java = Double.toString(number);
            int e = java.indexOf('E');
            if (e < 0) {
                return java;
            }
            int exponent = Integer.parseInt(java.substring(e + 1));
            String digits = exponent < 0 ? "-" : "+";
            return java.substring(0, e) + "e" + digits + String.format("%02d", Math.abs(exponent));
        }
        String plain = new BigDecimal(Double.toString(number)).toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    /// `inspect`.
    static String inspect(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        inspect(value, out);
        return out.toString();
    }

    private static void inspect(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("nil");
            case String text -> quoted(text, out);
            case List<?> list -> {
                String between = "[";
                for (Object item : list) {
                    out.append(between);
                    inspect(item, out);
                    between = ", ";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            case Map<?, ?> map -> {
                String between = "{";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.append(between);
                    inspect(entry.getKey(), out);
                    out.append("=>");
                    inspect(entry.getValue(), out);
                    between = ", ";
                }
                out.append(map.isEmpty() ? "{}" : "}");
            }
            case LocalDate day ->
                    out.append("#<Date: " + day + " ((" + day.getLong(JulianFields.JULIAN_DAY))
                            .append("j,0s,0n),+0s,2299161j)>");
            default -> out.append(text(value));
        }
        bound(out);
    }

    /// Few documents may hold long texts.
    private static void bound(StringBuilder out) {
        if (out.length() > LONGEST) {
            throw new LiquidStop(Remark.Kind.SIZE);
        }
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '#' -> {
                    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                    out.append(next == '{' || next == '$' || next == '@' ? "\\#" : "#");
                }
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    /// What a template puts out for a value (`Variable#render_to_output_buffer`).
    static String written(@Nullable Object value) {
        return value instanceof List<?> list ? join(list, "") : text(value);
    }

    /// `Array#join`: lists in lists are joined alike.
    static String join(Collection<?> list, String glue) {
        StringBuilder out = new StringBuilder();
        join(list, glue, out);
        return out.toString();
    }

    private static void join(Collection<?> list, String glue, StringBuilder out) {
        boolean first = true;
        for (Object item : list) {
            out.append(first ? "" : glue);
            first = false;
            if (item instanceof List<?> inner) {
                join(inner, glue, out);
            } else {
                out.append(text(item));
            }
            bound(out);
        }
    }

    /// `==`.
    static boolean isEqual(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return Numbers.compare(a, b) == 0;
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            Iterator<?> right = b.iterator();
            return a.size() == b.size() && a.stream().allMatch(item -> isEqual(item, right.next()));
        }
        if (one instanceof ZonedDateTime a && other instanceof ZonedDateTime b) {
            return a.toInstant().equals(b.toInstant());
        }
        return one == null ? other == null : one.equals(other);
    }

    /// `<=>`.
    ///
    /// @return null where the two cannot be compared
    static @Nullable Integer compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return Numbers.compare(a, b);
        }
        if (one instanceof String a && other instanceof String b) {
            return compare(a, b);
        }
        if (one instanceof ZonedDateTime a && other instanceof ZonedDateTime b) {
            return a.toInstant().compareTo(b.toInstant());
        }
        if (one instanceof LocalDate a && other instanceof LocalDate b) {
            return a.compareTo(b);
        }
        if (one instanceof Drop a && other instanceof Drop b) {
            return a.compare(b);
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return compareLists(a, b);
        }
        return isEqual(one, other) ? 0 : null;
    }

    private static @Nullable Integer compareLists(List<?> a, List<?> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            Integer order = compare(a.get(i), b.get(i));
            if (order == null || order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /// Ruby compares the bytes of UTF-8, which order as code points do.
    static int compare(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }

    /// Length in characters as Ruby counts them.
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The characters from `from` to before `to`, as Ruby counts them.
    static String slice(String text, int from, int to) {
        int start = text.offsetByCodePoints(0, from);
        return text.substring(start, text.offsetByCodePoints(start, to - from));
    }

    /// `Array(value)`, flat as `InputIterator` makes it.
    static List<@Nullable Object> list(@Nullable Object value, Budget budget) {
        List<@Nullable Object> list = new ArrayList<>();
        switch (value) {
            case null -> {}
            case List<?> items -> flatten(items, list);
            case IntRange range -> {
                budget.value(range.size());
                for (long i = range.from(); i <= range.to(); i++) {
                    list.add(i);
                }
            }
            default -> list.add(value);
        }
        return list;
    }

    private static void flatten(List<?> items, List<@Nullable Object> out) {
        for (Object item : items) {
            if (item instanceof List<?> inner) {
                flatten(inner, out);
            } else {
                out.add(item);
            }
        }
    }

    /// What Ruby's `strip` takes for blank: ASCII alone, so that a no-break space stays.
    static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0;
    }

    static String lstrip(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    static String rstrip(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    static String strip(String text) {
        return lstrip(rstrip(text));
    }
}
