package fr.chapeau.settings;

import fr.chapeau.settings.Shape.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The JSON Schema (draft 2020-12) that says what the reader's own [Shape]s say.
final class SettingsSchema {
    private static final String INDENT = "  ";

    private SettingsSchema() {}

    static String text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", ".chapeau.yml");
        schema.put("description", "What a repository says of its fields and rules to Chapeau.");
        schema.putAll(of(SettingsShape.root()));
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            parts.put(name(part), of(SettingsShape.of(part)));
        }
        schema.put("$defs", parts);
        return json(schema, "") + "\n";
    }

    /// Nothing behind a colon says nothing, so null is right everywhere.
    private static Map<String, Object> of(Shape shape) {
        return switch (shape) {
            case Shape.Words words -> types("string", "number", "boolean", "null");
            case Shape.OneOf(var words) -> {
                List<Object> values = new ArrayList<>(words);
                if (words.contains("off")) {
                    // YAML 1.1 takes `off` for false.
                    values.add(false);
                }
                values.add(Null.NULL);
                yield map("enum", values);
            }
            case Shape.Flag flag -> types("boolean", "null");
            case Shape.Whole whole -> types("integer", "null");
            case Shape.Any any -> new LinkedHashMap<>();
            case Shape.ListOf(var item) -> {
                Map<String, Object> list = types("array", "null");
                list.put("items", of(item));
                yield list;
            }
            case Shape.MapOf(var value) -> {
                Map<String, Object> map = types("object", "null");
                map.put("additionalProperties", of(value));
                yield map;
            }
            case Shape.Section(var entries) -> section(entries);
            case Shape.Either(var single, var map) -> map("anyOf", List.of(of(single), of(map)));
            case Shape.Ref(var part) -> map("$ref", "#/$defs/" + name(part));
        };
    }

    private static Map<String, Object> section(List<Shape.Entry> entries) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Shape.Entry entry : entries) {
            Map<String, Object> property = map("description", entry.about());
            property.putAll(of(entry.shape()));
            properties.put(entry.key(), property);
        }
        Map<String, Object> section = types("object", "null");
        section.put("properties", properties);
        section.put("additionalProperties", false);
        return section;
    }

    private static Map<String, Object> types(String... names) {
        return map("type", names.length == 1 ? names[0] : List.of(names));
    }

    private static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private enum Null {
        NULL
    }

    private static String json(Object value, String indent) {
        String inner = indent + INDENT;
        return switch (value) {
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map -> {
                List<String> lines = new ArrayList<>();
                map.forEach((key, one) ->
                        lines.add(inner + quoted(key.toString()) + ": " + json(one, inner)));
                yield "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
            }
            case List<?> list -> {
                boolean simple = list.stream().noneMatch(Map.class::isInstance);
                List<String> items = list.stream().map(one -> json(one, inner)).toList();
                yield simple
                        ? "[" + String.join(", ", items) + "]"
                        : "[\n" + inner + String.join(",\n" + inner, items) + "\n" + indent + "]";
            }
            case Null nothing -> "null";
            case Boolean bool -> bool.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
