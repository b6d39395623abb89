package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.LinkedHashMap;
import java.util.List;

/// Adds and removes keys of a map.
final class MapEdit {
    private final SourceEdit edit;
    private final NodeText nodes;
    private final ValueEdit values;
    private final boolean blankLines;

    MapEdit(SourceEdit edit, DocumentHabits habits, Caution caution) {
        this.edit = edit;
        this.nodes = new NodeText(habits, caution);
        this.values = new ValueEdit(edit, habits, caution);
        this.blankLines = caution != Caution.KEEP_STYLE;
    }

    /// Adds a key behind the last one.
    void add(Place place, YamlMapping map, String key, FieldValue value) {
        if (map.entries().isEmpty()) {
            LinkedHashMap<String, FieldValue> only = new LinkedHashMap<>();
            only.put(key, value);
            values.replace(place, new FieldValue.MapOf(only));
            return;
        }
        int end = map.entries().getLast().span().end();
        if (map.flow()) {
            edit.insert(end, ", " + nodes.flowEntry(key, value));
            return;
        }
        int indent = edit.column(map.span().start());
        String entry = nodes.entry(key, value, indent);
        edit.insert(edit.endOfLine(end), edit.newline() + " ".repeat(indent) + entry);
    }

    /// Removes a key with its value and the comment behind it.
    void remove(Place place, YamlMapping map, YamlEntry entry) {
        List<YamlEntry> entries = map.entries();
        int index = entries.indexOf(entry);
        if (map.flow()) {
            FlowParts.remove(
                    edit, map.span(), entries.stream().map(YamlEntry::span).toList(), index);
        } else if (entries.size() == 1 && place.introducer() >= 0) {
            values.replace(place, new FieldValue.MapOf(new LinkedHashMap<>()));
        } else if (edit.startsLine(entry.key().span().start())) {
            edit.deleteLines(entry.span().start(), entry.span().end(), blankLines);
        } else {
            edit.delete(entry.span().start(), nextContent(entry.span()));
        }
    }

    /// Start of the next key or comment: it moves up to the dash that the removed key stood behind.
    private int nextContent(Span span) {
        int at = edit.nextLine(span.end());
        while (at < edit.text().length() && Character.isWhitespace(edit.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
