package fr.chapeau.liquid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `date` and its relatives (`StandardFilters#date`, `Jekyll::Filters::DateFilters`).
final class DateFilters {
    static final Map<String, Filter> ALL =
            Map.of(
                    "date", DateFilters::date,
                    "date_to_string", (input, args, context) -> words("%b", input, args, context),
                    "date_to_long_string",
                            (input, args, context) -> words("%B", input, args, context),
                    "date_to_xmlschema",
                            (input, args, context) ->
                                    formatted("%Y-%m-%dT%H:%M:%S%:z", input, context),
                    "date_to_rfc822",
                            (input, args, context) ->
                                    formatted("%a, %d %b %Y %H:%M:%S %z", input, context));

    private DateFilters() {}

    private static @Nullable Object date(
            @Nullable Object input, Arguments arguments, Context context) {
        String format = arguments.text(0);
        if (format.isEmpty()) {
            return input;
        }
        Optional<ZonedDateTime> time = time(input, context);
        return time.isPresent() ? Strftime.format(time.get(), format) : input;
    }

    /// `Utils.to_date`. A `Date` of Ruby's has no zone: it counts as UTC in `strftime`.
    private static Optional<ZonedDateTime> time(@Nullable Object input, Context context) {
        return switch (input) {
            case ZonedDateTime time -> Optional.of(time);
            case LocalDate day -> Optional.of(day.atStartOfDay(java.time.ZoneOffset.UTC));
            case Long seconds -> Optional.of(at(seconds, context));
            case String text -> time(text.toLowerCase(Locale.ROOT), context);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<ZonedDateTime> time(String text, Context context) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.equals("now") || text.equals("today")) {
            return Optional.of(context.host().now());
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(at(Numbers.toInt(text), context));
        }
        return context.host().time(text);
    }

    private static ZonedDateTime at(long seconds, Context context) {
        long bounded = Math.clamp(seconds, -99_999_999_999L, 99_999_999_999L);
        return Instant.ofEpochSecond(bounded).atZone(context.host().now().getZone());
    }

    /// `to_time.localtime`: in the site's zone, and a day begins at its midnight.
    private static ZonedDateTime local(@Nullable Object input, Context context) {
        var zone = context.host().now().getZone();
        if (input instanceof LocalDate day) {
            return day.atStartOfDay(zone);
        }
        return time(input, context)
                .orElseThrow(() -> LiquidFault.value(Ruby.inspect(input)))
                .withZoneSameInstant(zone);
    }

    private static @Nullable Object formatted(
            String format, @Nullable Object input, Context context) {
        return Ruby.text(input).isEmpty() ? input : Strftime.format(local(input, context), format);
    }

    private static @Nullable Object words(
            String month, @Nullable Object input, Arguments arguments, Context context) {
        if (Ruby.text(input).isEmpty()) {
            return input;
        }
        ZonedDateTime time = local(input, context);
        if (!arguments.text(0, "").equals("ordinal")) {
            return Strftime.format(time, "%d " + month + " %Y");
        }
        String day = time.getDayOfMonth() + ordinal(time.getDayOfMonth());
        return arguments.text(1, "").equals("US")
                ? Strftime.format(time, month + " " + day + ", %Y")
                : Strftime.format(time, day + " " + month + " %Y");
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
