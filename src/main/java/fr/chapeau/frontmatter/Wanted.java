package fr.chapeau.frontmatter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// Compares what was to be written with what is read back.
final class Wanted {
    private Wanted() {}

    static boolean isRead(FieldValue wanted, PsychValue read) {
        return switch (wanted) {
            case FieldValue.Text(String text) ->
                    read instanceof PsychValue.Text(String found) && found.equals(text);
            case FieldValue.Bool(boolean value) -> read.equals(new PsychValue.Bool(value));
            case FieldValue.Null() -> read instanceof PsychValue.Null;
            case FieldValue.Timestamp(String source) ->
                    read instanceof PsychValue.Timestamp found && found.source().equals(source);
            case FieldValue.Number(String json) -> isNumber(new BigDecimal(json), read);
            case FieldValue.ListOf(var items) ->
                    read instanceof PsychValue.Sequence(var found) && areRead(items, found);
            case FieldValue.MapOf(var entries) ->
                    read instanceof PsychValue.Mapping(var found) && areRead(entries, found);
        };
    }

    private static boolean isNumber(BigDecimal number, PsychValue read) {
        return switch (read) {
            case PsychValue.Int(var value) -> number.compareTo(new BigDecimal(value)) == 0;
            case PsychValue.Float(double value, String source) -> number.doubleValue() == value;
            case PsychValue other -> false;
        };
    }

    static boolean areRead(List<FieldValue> wanted, List<PsychValue> read) {
        return wanted.size() == read.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(i -> isRead(wanted.get(i), read.get(i)));
    }

    private static boolean areRead(
            SequencedMap<String, FieldValue> wanted, SequencedMap<String, PsychValue> read) {
        return wanted.keySet().equals(read.keySet())
                && wanted.entrySet().stream()
                        .allMatch(entry -> isRead(entry.getValue(), found(read, entry.getKey())));
    }

    private static PsychValue found(SequencedMap<String, PsychValue> read, String key) {
        return Objects.requireNonNull(read.get(key));
    }
}
