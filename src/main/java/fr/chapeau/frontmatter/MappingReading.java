package fr.chapeau.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What Psych makes of a map: later keys win, and `<<` brings in another map's keys at its place
/// (`Psych::Visitors::ToRuby#revive_hash`).
final class MappingReading {
    private MappingReading() {}

    static PsychValue.Mapping of(YamlMapping mapping) {
        LinkedHashMap<String, PsychValue> entries = new LinkedHashMap<>();
        for (YamlEntry entry : mapping.entries()) {
            PsychValue value = entry.value().reading();
            boolean merge =
                    entry.value() instanceof YamlOpaque opaque
                            && opaque.reason() == OpaqueReason.MERGE;
            if (!merge || !merge(entries, value)) {
                entries.put(entry.key().text(), value);
            }
        }
        return new PsychValue.Mapping(entries);
    }

    private static boolean merge(Map<String, PsychValue> into, PsychValue value) {
        if (value instanceof PsychValue.Mapping(var entries)) {
            into.putAll(entries);
            return true;
        }
        if (value instanceof PsychValue.Sequence(List<PsychValue> items)
                && items.stream().allMatch(PsychValue.Mapping.class::isInstance)) {
            // Of several maps the first wins.
            items.reversed().forEach(item -> merge(into, item));
            return true;
        }
        return false;
    }
}
