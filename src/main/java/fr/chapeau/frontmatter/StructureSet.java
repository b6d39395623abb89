package fr.chapeau.frontmatter;

import fr.chapeau.problem.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes a value; where a list or map replaces another one, only what differs in it.
final class StructureSet {
    private final EditedText text;

    StructureSet(EditedText text) {
        this.text = text;
    }

    /// All differences in one step; one after the other where they get into each other's way.
    void set(FieldPath path, FieldValue value) {
        List<Change> changes = new ArrayList<>();
        collect(path, value, reading(text.now().readingAt(path).orElse(null)), changes);
        if (changes.size() < 2 || !text.applyAtOnce(changes, new Change.Set(path, value))) {
            changes.forEach(text::apply);
        }
    }

    private void collect(
            FieldPath path, FieldValue value, PsychValue reading, List<Change> changes) {
        YamlNode node = text.now().find(path).orElse(null);
        if (value instanceof FieldValue.ListOf(var items)
                && !items.isEmpty()
                && node instanceof YamlSequence list
                && !list.items().isEmpty()
                && reading instanceof PsychValue.Sequence(var read)) {
            items(path, items, read, changes);
        } else if (value instanceof FieldValue.MapOf(var entries)
                && !entries.isEmpty()
                && node instanceof YamlMapping map
                && reading instanceof PsychValue.Mapping(var read)
                && (!map.entries().isEmpty() || path.isRoot())) {
            entries(path, entries, map, read, changes);
        } else if (path.isRoot()) {
            throw new ProblemFound(FrontMatterMessage.EDIT_ROOT);
        } else {
            changes.add(new Change.Set(path, value));
        }
    }

    private void items(
            FieldPath path, List<FieldValue> wanted, List<PsychValue> read, List<Change> changes) {
        int shorter = Math.min(wanted.size(), read.size());
        int same = 0;
        while (same < shorter && Wanted.isRead(wanted.get(same), read.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && Wanted.isRead(
                        wanted.get(wanted.size() - 1 - end), read.get(read.size() - 1 - end))) {
            end++;
        }
        int both = shorter - end;
        for (int i = same; i < both; i++) {
            if (!Wanted.isRead(wanted.get(i), read.get(i))) {
                collect(path.item(i), wanted.get(i), read.get(i), changes);
            }
        }
        if (read.size() - end > both) {
            changes.add(new Change.RemoveItems(path, both, read.size() - end));
        } else if (wanted.size() - end > both) {
            changes.add(new Change.Insert(path, both, wanted.subList(both, wanted.size() - end)));
        }
    }

    private void entries(
            FieldPath path,
            SequencedMap<String, FieldValue> wanted,
            YamlMapping map,
            SequencedMap<String, PsychValue> read,
            List<Change> changes) {
        Set<String> here = new HashSet<>();
        for (YamlEntry entry : map.entries()) {
            String key = entry.key().text();
            boolean merge =
                    entry.value() instanceof YamlOpaque opaque
                            && opaque.reason() == OpaqueReason.MERGE;
            FieldValue value = wanted.get(key);
            if (!here.add(key)) {
                continue;
            }
            if (value != null && !isRead(value, read.get(key))) {
                collect(path.key(key), value, reading(read.get(key)), changes);
            } else if (value == null && !merge) {
                changes.add(new Change.Remove(path.key(key)));
            }
        }
        // A key that another set brings in cannot be taken out here.
        if (!read.keySet().stream()
                .allMatch(key -> here.contains(key) || wanted.containsKey(key))) {
            throw new ProblemFound(
                    FrontMatterMessage.EDIT_OPAQUE,
                    path.toString(),
                    Message.of(FrontMatterMessage.OPAQUE_MERGE));
        }
        wanted.forEach((key, value) -> {
            if (!here.contains(key) && !isRead(value, read.get(key))) {
                changes.add(new Change.Set(path.key(key), value));
            }
        });
    }

    private static PsychValue reading(@Nullable PsychValue read) {
        return read == null ? new PsychValue.Null() : read;
    }

    private static boolean isRead(FieldValue wanted, @Nullable PsychValue read) {
        return read != null && Wanted.isRead(wanted, read);
    }
}
