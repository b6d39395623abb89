package fr.chapeau.frontmatter;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// A value as a form or a command writes it, and as JSON can say it.
public sealed interface FieldValue {

    /// A string.
    record Text(String text) implements FieldValue {}

    /// `true` or `false`.
    record Bool(boolean value) implements FieldValue {}

    /// A number.
    ///
    /// @param json as JSON writes it
    @SuppressWarnings("JavaLangClash")
    record Number(String json) implements FieldValue {
        private static final Pattern JSON =
                Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

        /// Whether JSON takes a text for a number.
        public static boolean isJson(String text) {
            return JSON.matcher(text).matches();
        }
    }

    /// Nothing.
    record Null() implements FieldValue {}

    /// A date, with or without a time, that is not a string for Psych.
    ///
    /// @param source as it is written
    record Timestamp(String source) implements FieldValue {
        private static final DateTimeFormatter LOCAL =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

        /// A moment as Jekyll writes it, `2024-05-31 10:00:00 +0200`, with the offset that a place
        /// has at that moment. An hour that the clocks leave out in spring is moved on by as much;
        /// of one that comes twice in autumn the first is meant.
        ///
        /// @param local in the years 0 to 9999, the only ones that Psych reads as dates
        public static Timestamp at(LocalDateTime local, ZoneId zone) {
            ZonedDateTime moment = local.atZone(zone);
            if (moment.getYear() < 0 || moment.getYear() > 9999) {
                throw new IllegalArgumentException("no year of four digits: " + local);
            }
            // Psych reads no seconds in an offset: those of before time zones are left out.
            int minutes = moment.getOffset().getTotalSeconds() / 60;
            String offset =
                    String.format(
                            Locale.ROOT,
                            "%s%02d%02d",
                            minutes < 0 ? "-" : "+",
                            Math.abs(minutes) / 60,
                            Math.abs(minutes) % 60);
            return new Timestamp(LOCAL.format(moment) + " " + offset);
        }
    }

    /// A list.
    record ListOf(List<FieldValue> items) implements FieldValue {
        public ListOf {
            items = List.copyOf(items);
        }
    }

    /// A map.
    record MapOf(SequencedMap<String, FieldValue> entries) implements FieldValue {
        public MapOf {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }
    }

    /// A text as the field of a date writes it: a date where Psych takes it for one, else a string.
    static FieldValue dateOrText(String text) {
        return PsychResolver.resolve(text) instanceof PsychValue.Timestamp
                ? new Timestamp(text)
                : new Text(text);
    }

    /// What Psych reads, as JSON can say it: a symbol and numbers without end become text.
    static FieldValue of(PsychValue value) {
        return switch (value) {
            case PsychValue.Text(String text) -> new Text(text);
            case PsychValue.Bool(boolean bool) -> new Bool(bool);
            case PsychValue.Int(var number) -> new Number(number.toString());
            case PsychValue.Float number -> number(number);
            case PsychValue.Null() -> new Null();
            case PsychValue.Symbol(String name) -> new Text(":" + name);
            case PsychValue.Timestamp timestamp -> new Timestamp(timestamp.source());
            case PsychValue.Sequence(var items) ->
                    new ListOf(items.stream().map(FieldValue::of).toList());
            case PsychValue.Mapping(var entries) -> {
                LinkedHashMap<String, FieldValue> map = new LinkedHashMap<>();
                entries.forEach((key, item) -> map.put(key, of(item)));
                yield new MapOf(map);
            }
        };
    }

    private static FieldValue number(PsychValue.Float number) {
        if (Number.isJson(number.source())) {
            return new Number(number.source());
        }
        return Double.isFinite(number.value())
                ? new Number(BigDecimal.valueOf(number.value()).toString())
                : new Text(number.source());
    }
}
