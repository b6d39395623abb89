package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Adds, removes and renames keys of a map.
final class MapEdit {
    private final SourceEdit edit;
    private final NodeText nodes;
    private final ValueEdit values;
    private final boolean blankLines;

    /// @param nodes for the map
    MapEdit(SourceEdit edit, NodeText nodes, Caution caution) {
        this.edit = edit;
        this.nodes = nodes;
        this.values = new ValueEdit(edit, nodes);
        this.blankLines = caution != Caution.KEEP_STYLE;
    }

    /// Adds a key where it usually stands.
    void add(Place place, YamlMapping map, String key, FieldValue value, KeyOrder order) {
        List<YamlEntry> entries = map.entries();
        if (entries.isEmpty()) {
            LinkedHashMap<String, FieldValue> only = new LinkedHashMap<>();
            only.put(key, value);
            values.replace(place, new FieldValue.MapOf(only));
            return;
        }
        int at = order.place(entries.stream().map(entry -> entry.key().text()).toList(), key);
        if (map.flow()) {
            addInFlow(map, at, nodes.flowEntry(key, value));
        } else {
            addInBlock(place, map, at, key, value);
        }
    }

    private void addInFlow(YamlMapping map, int at, String entry) {
        List<Span> parts = parts(map);
        String separator = FlowParts.separator(edit.text(), parts);
        boolean bare = !map.hasBraces(edit.text());
        if (bare) {
            edit.insert(map.span().start(), "{");
        }
        if (at > 0) {
            edit.insert(parts.get(at - 1).end(), separator + entry);
        } else {
            edit.insert(parts.getFirst().start(), entry + separator);
        }
        if (bare) {
            edit.insert(parts.getLast().end(), "}");
        }
    }

    private List<Span> parts(YamlMapping map) {
        return FlowParts.spans(edit.text(), map.entries().stream().map(YamlEntry::span).toList());
    }

    private void addInBlock(Place place, YamlMapping map, int at, String key, FieldValue value) {
        int first = map.span().start();
        int indent = edit.column(first);
        String entry = nodes.entry(key, value, indent);
        String start = edit.newline() + " ".repeat(indent);
        if (at > 0) {
            int end = edit.endOfDeeperComments(map.entries().get(at - 1).span().end(), indent);
            edit.insert(end, start + entry);
        } else {
            int above = Math.max(place.introducer(), 0);
            edit.insert(edit.startOfComments(first, above), entry + start);
        }
    }

    /// Removes a key with its value and the comment behind it.
    void remove(Place place, YamlMapping map, YamlEntry entry) {
        List<YamlEntry> entries = map.entries();
        int index = entries.indexOf(entry);
        if (map.flow() && !map.hasBraces(edit.text())) {
            edit.replace(map.span().start(), parts(map).getFirst().end(), "{}");
        } else if (map.flow()) {
            FlowParts.remove(edit, map.span(), parts(map), index);
        } else if (entries.size() == 1 && place.introducer() >= 0) {
            values.replace(place, new FieldValue.MapOf(new LinkedHashMap<>()));
        } else if (edit.startsLine(entry.key().span().start())) {
            edit.deleteLines(entry.span().start(), entry.span().end(), blankLines);
        } else {
            edit.delete(entry.span().start(), nextContent(entry.span()));
        }
    }

    /// Gives a key another name, in the quotes that it has.
    void rename(YamlMapping map, YamlEntry entry, String name) {
        Span key = entry.key().span();
        String source = nodes.scalars().key(name, map.flow(), Optional.of(entry.key().style()));
        edit.replace(key.start(), key.end(), source);
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
