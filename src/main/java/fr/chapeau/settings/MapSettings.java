package fr.chapeau.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a repository says of the fields of one map: a front matter, or a map in one.
///
/// @param order keys that come first in the form, in this order
public record MapSettings(Map<String, FieldSettings> fields, List<String> order) {

    public static final MapSettings NONE = new MapSettings(Map.of(), List.of());

    public MapSettings {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        order = List.copyOf(order);
    }

    /// What is said of a field.
    public FieldSettings field(String key) {
        return fields.getOrDefault(key, FieldSettings.NONE);
    }

    /// The fields that are named here, with nothing said of them but that they hold others.
    public MapSettings namesOnly() {
        Map<String, FieldSettings> names = new LinkedHashMap<>();
        fields.forEach((key, field) -> names.put(key, field.nameOnly()));
        return new MapSettings(names, List.of());
    }

    MapSettings over(MapSettings lower) {
        Map<String, FieldSettings> all = new LinkedHashMap<>(fields);
        lower.fields.forEach((key, field) -> all.merge(key, field, FieldSettings::over));
        return new MapSettings(all, order.isEmpty() ? lower.order : order);
    }
}
