package fr.chapeau.review;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Compares two values of a field that are not the same.
final class ValueComparison {
    private ValueComparison() {}

    static FieldChange between(FieldPath path, WrittenValue before, WrittenValue after) {
        PsychValue old = before.value();
        PsychValue fresh = after.value();
        if (old instanceof PsychValue.Mapping(var entries)
                && fresh instanceof PsychValue.Mapping(var newEntries)
                && !entries.isEmpty()
                && !newEntries.isEmpty()) {
            return new FieldChange.Inside(
                    path, before, after, inside(path, before, after, entries, newEntries));
        }
        if (old instanceof PsychValue.Sequence(var items)
                && fresh instanceof PsychValue.Sequence(var newItems)
                && !items.isEmpty()
                && !newItems.isEmpty()) {
            return new FieldChange.Items(
                    path,
                    before,
                    after,
                    new ItemComparison(path, before, after).between(items, newItems));
        }
        List<Piece> words =
                old instanceof PsychValue.Text(String text)
                                && fresh instanceof PsychValue.Text(String newText)
                        ? WordDiff.between(text, newText)
                        : List.of();
        return new FieldChange.Changed(path, before, after, words);
    }

    private static List<FieldChange> inside(
            FieldPath path,
            WrittenValue before,
            WrittenValue after,
            SequencedMap<String, PsychValue> old,
            SequencedMap<String, PsychValue> fresh) {
        List<FieldChange> changes = new ArrayList<>();
        for (Map.Entry<String, PsychValue> entry : fresh.entrySet()) {
            FieldPath inner = path.key(entry.getKey());
            PsychValue was = old.get(entry.getKey());
            WrittenValue now = in(after, entry.getValue());
            if (was == null) {
                changes.add(new FieldChange.Added(inner, now));
            } else if (!Values.isSame(was, entry.getValue())) {
                changes.add(between(inner, in(before, was), now));
            }
        }
        for (Map.Entry<String, PsychValue> entry : old.entrySet()) {
            if (!fresh.containsKey(entry.getKey())) {
                changes.add(
                        new FieldChange.Removed(
                                path.key(entry.getKey()), in(before, entry.getValue())));
            }
        }
        return changes;
    }

    /// A value that is written within the source of a field.
    static WrittenValue in(WrittenValue field, PsychValue value) {
        return new WrittenValue(value, field.span(), field.source());
    }
}
