package fr.chapeau.frontmatter;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What Ruby's Psych, with its YAML 1.1 rules, makes of a value: it is what Jekyll works with.
public sealed interface PsychValue {

    /// What lies at a path below this value.
    default Optional<PsychValue> at(FieldPath path) {
        PsychValue value = this;
        for (FieldPath.Step step : path.steps()) {
            PsychValue next = null;
            if (value instanceof Mapping map && step instanceof FieldPath.Key(String name)) {
                next = map.entries().get(name);
            } else if (value instanceof Sequence list
                    && step instanceof FieldPath.Index(int index)
                    && index < list.items().size()) {
                next = list.items().get(index);
            }
            if (next == null) {
                return Optional.empty();
            }
            value = next;
        }
        return Optional.of(value);
    }

    /// Anything but a list or a map.
    sealed interface Scalar extends PsychValue {}

    /// A string.
    record Text(String text) implements Scalar {}

    /// `true` or `false`, also written `yes`, `no`, `on`, `off`.
    record Bool(boolean value) implements Scalar {}

    /// A whole number; Psych also takes `012` (octal), `0x1f`, `1_000`, `1,000` and `1:30` (base
    /// 60) for one.
    record Int(BigInteger value) implements Scalar {}

    /// A floating-point number.
    ///
    /// @param source as it is written, since `1.10` is not to become `1.1`
    @SuppressWarnings("JavaLangClash")
    record Float(double value, String source) implements Scalar {}

    /// `nil`.
    record Null() implements Scalar {}

    /// A Ruby symbol, written `:name`. SafeYAML, which upstream Jekyll puts on top, reads the
    /// string with its colon.
    record Symbol(String name) implements Scalar {}

    /// A date, with or without a time.
    sealed interface Timestamp extends Scalar {
        /// As it is written.
        String source();
    }

    /// A date without a time, Ruby's `Date`.
    record Day(String source, LocalDate day) implements Timestamp {}

    /// A date with a time, Ruby's `Time`.
    ///
    /// @param local the time as written
    /// @param offset null where none is written: Psych then takes the time for UTC
    record Moment(String source, LocalDateTime local, @Nullable ZoneOffset offset)
            implements Timestamp {}

    /// A list.
    record Sequence(List<PsychValue> items) implements PsychValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// A map, by the text of its keys.
    record Mapping(SequencedMap<String, PsychValue> entries) implements PsychValue {
        public Mapping {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }
    }
}
