package fr.chapeau.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Writes a value; where a list or map replaces another one, only what differs in it.
final class StructureSet {
    private final EditedText text;

    StructureSet(EditedText text) {
        this.text = text;
    }

    void set(FieldPath path, FieldValue value) {
        YamlNode node = text.now().find(path).orElse(null);
        if (value instanceof FieldValue.ListOf(var items)
                && !items.isEmpty()
                && node instanceof YamlSequence list
                && !list.items().isEmpty()) {
            items(path, items, list.items().size());
        } else if (value instanceof FieldValue.MapOf(var entries)
                && !entries.isEmpty()
                && node instanceof YamlMapping map
                && (!map.entries().isEmpty() || path.isRoot())) {
            entries(path, entries, map);
        } else if (path.isRoot()) {
            throw new ProblemFound(FrontMatterMessage.EDIT_ROOT);
        } else {
            text.apply(new Change.Set(path, value));
        }
    }

    private void items(FieldPath path, List<FieldValue> wanted, int count) {
        int shorter = Math.min(wanted.size(), count);
        int same = 0;
        while (same < shorter && isRead(path.item(same), wanted.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && isRead(
                        path.item(count - 1 - sameAtEnd),
                        wanted.get(wanted.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        for (int i = same; i < shorter - sameAtEnd; i++) {
            set(path.item(i), wanted.get(i));
        }
        for (int i = count - sameAtEnd - 1; i >= shorter - sameAtEnd; i--) {
            text.apply(new Change.Remove(path.item(i)));
        }
        for (int i = shorter - sameAtEnd; i < wanted.size() - sameAtEnd; i++) {
            text.apply(new Change.Insert(path, i, wanted.get(i)));
        }
    }

    private void entries(FieldPath path, SequencedMap<String, FieldValue> wanted, YamlMapping map) {
        SequencedMap<String, FieldValue> missing = new LinkedHashMap<>(wanted);
        for (YamlEntry entry : map.entries()) {
            String key = entry.key().text();
            boolean merge =
                    entry.value() instanceof YamlOpaque opaque
                            && opaque.reason() == OpaqueReason.MERGE;
            FieldValue value = missing.remove(key);
            if (value != null && !isRead(path.key(key), value)) {
                set(path.key(key), value);
            } else if (value == null && !merge && !wanted.containsKey(key)) {
                text.apply(new Change.Remove(path.key(key)));
            }
        }
        missing.forEach((key, value) -> {
            if (!isRead(path.key(key), value)) {
                text.apply(new Change.Set(path.key(key), value));
            }
        });
    }

    private boolean isRead(FieldPath path, FieldValue value) {
        return text.now().readingAt(path).filter(read -> Wanted.isRead(value, read)).isPresent();
    }
}
