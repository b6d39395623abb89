package fr.chapeau.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// What a reading is to become by an edit: everything as before, but for the edited field.
final class ReadingEdits {
    private ReadingEdits() {}

    /// The value at `path` replaced, the lists and maps on the way made where they are missing.
    static PsychValue set(PsychValue reading, List<FieldPath.Step> path, PsychValue value) {
        if (path.isEmpty()) {
            return value;
        }
        List<FieldPath.Step> rest = path.subList(1, path.size());
        return switch (path.getFirst()) {
            case FieldPath.Key(String name) -> {
                SequencedMap<String, PsychValue> entries = entries(reading);
                PsychValue old = entries.getOrDefault(name, new PsychValue.Null());
                entries.put(name, set(old, rest, value));
                yield new PsychValue.Mapping(entries);
            }
            case FieldPath.Index(int index) -> {
                List<PsychValue> items = items(reading);
                PsychValue old = index < items.size() ? items.get(index) : new PsychValue.Null();
                PsychValue item = set(old, rest, value);
                if (index < items.size()) {
                    items.set(index, item);
                } else {
                    items.add(item);
                }
                yield new PsychValue.Sequence(items);
            }
        };
    }

    /// The key or item at `path` taken out.
    static PsychValue remove(PsychValue reading, FieldPath path) {
        return change(
                reading,
                path.parent().steps(),
                parent ->
                        switch (path.last()) {
                            case FieldPath.Key(String name) -> {
                                SequencedMap<String, PsychValue> entries = entries(parent);
                                entries.remove(name);
                                yield new PsychValue.Mapping(entries);
                            }
                            case FieldPath.Index(int index) -> {
                                List<PsychValue> items = items(parent);
                                items.remove(index);
                                yield new PsychValue.Sequence(items);
                            }
                        });
    }

    /// The key at the end of `path` renamed, at its place among the others.
    static PsychValue rename(PsychValue reading, FieldPath path, String name) {
        String old = path.last() instanceof FieldPath.Key(String key) ? key : "";
        return change(
                reading,
                path.parent().steps(),
                parent -> {
                    SequencedMap<String, PsychValue> renamed = new LinkedHashMap<>();
                    entries(parent)
                            .forEach((key, value) ->
                                    renamed.put(key.equals(old) ? name : key, value));
                    return new PsychValue.Mapping(renamed);
                });
    }

    /// Items put into the list at `path`.
    static PsychValue insert(PsychValue reading, FieldPath path, int at, List<PsychValue> added) {
        PsychValue list = reading.at(path).orElse(new PsychValue.Null());
        List<PsychValue> items = items(list);
        items.addAll(at, added);
        return set(reading, path.steps(), new PsychValue.Sequence(items));
    }

    /// The items from `from` up to `to` of the list at `path` taken out.
    static PsychValue removeItems(PsychValue reading, FieldPath path, int from, int to) {
        return change(
                reading,
                path.steps(),
                list -> {
                    List<PsychValue> items = items(list);
                    items.subList(from, to).clear();
                    return new PsychValue.Sequence(items);
                });
    }

    /// An item of the list at `path` moved.
    static PsychValue move(PsychValue reading, FieldPath path, int from, int to) {
        return change(
                reading,
                path.steps(),
                list -> {
                    List<PsychValue> items = items(list);
                    items.add(to, items.remove(from));
                    return new PsychValue.Sequence(items);
                });
    }

    private static PsychValue change(
            PsychValue reading, List<FieldPath.Step> path, UnaryOperator<PsychValue> change) {
        PsychValue old = reading.at(new FieldPath(path)).orElse(new PsychValue.Null());
        return set(reading, path, change.apply(old));
    }

    private static SequencedMap<String, PsychValue> entries(PsychValue reading) {
        return reading instanceof PsychValue.Mapping(var entries)
                ? new LinkedHashMap<>(entries)
                : new LinkedHashMap<>();
    }

    private static List<PsychValue> items(PsychValue reading) {
        return reading instanceof PsychValue.Sequence(var items)
                ? new ArrayList<>(items)
                : new ArrayList<>();
    }
}
