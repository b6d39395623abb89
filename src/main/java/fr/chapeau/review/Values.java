package fr.chapeau.review;

import fr.chapeau.frontmatter.PsychValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// Compares values as Jekyll does, not as they are written.
final class Values {
    private Values() {}

    /// Whether two values are one and the same to a site. The order of a map is not a part of it.
    static boolean isSame(PsychValue one, PsychValue other) {
        return switch (one) {
            case PsychValue.Day day ->
                    other instanceof PsychValue.Day(var s, var d) && d.equals(day.day());
            case PsychValue.Moment moment ->
                    other instanceof PsychValue.Moment(var s, var local, var offset)
                            && local.equals(moment.local())
                            && Objects.equals(offset, moment.offset());
            case PsychValue.Sequence(List<PsychValue> items) ->
                    other instanceof PsychValue.Sequence(List<PsychValue> others)
                            && areSame(items, others);
            case PsychValue.Mapping(SequencedMap<String, PsychValue> entries) ->
                    other instanceof PsychValue.Mapping(SequencedMap<String, PsychValue> others)
                            && areSame(entries, others);
            case PsychValue.Text text -> text.equals(other);
            case PsychValue.Bool bool -> bool.equals(other);
            case PsychValue.Int number -> number.equals(other);
            case PsychValue.Float number -> number.equals(other);
            case PsychValue.Null nothing -> nothing.equals(other);
            case PsychValue.Symbol symbol -> symbol.equals(other);
        };
    }

    private static boolean areSame(List<PsychValue> some, List<PsychValue> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!isSame(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areSame(Map<String, PsychValue> some, Map<String, PsychValue> others) {
        return some.keySet().equals(others.keySet())
                && some.entrySet().stream()
                        .allMatch(entry ->
                                isSame(
                                        entry.getValue(),
                                        Objects.requireNonNull(others.get(entry.getKey()))));
    }

    /// Whether two items of a list are likely one that was changed.
    static boolean isLike(PsychValue one, PsychValue other) {
        if (one instanceof PsychValue.Mapping(var some)
                && other instanceof PsychValue.Mapping(var others)) {
            long same =
                    some.entrySet().stream()
                            .filter(entry -> {
                                PsychValue value = others.get(entry.getKey());
                                return value != null
                                        && !(value instanceof PsychValue.Null)
                                        && isSame(entry.getValue(), value);
                            })
                            .count();
            return same * 2 >= Math.max(some.size(), others.size());
        }
        if (one instanceof PsychValue.Text(String text)
                && other instanceof PsychValue.Text(String newText)) {
            int kept =
                    WordDiff.between(text, newText).stream()
                            .filter(Piece::isKept)
                            .mapToInt(piece -> piece.text().length())
                            .sum();
            return kept * 2 > Math.max(text.length(), newText.length());
        }
        return false;
    }
}
