package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A map of `_config.yml`, asked the way Ruby would.
record ConfigValues(Map<String, PsychValue> values) {

    static final ConfigValues NONE = new ConfigValues(Map.of());

    /// The map that a value is; anything else counts as an empty one.
    static ConfigValues of(@Nullable PsychValue value) {
        return value instanceof PsychValue.Mapping(var entries) ? new ConfigValues(entries) : NONE;
    }

    /// The value of a key; `null` in YAML counts as not given, since Jekyll keeps its default then.
    @Nullable PsychValue get(String key) {
        PsychValue value = values.get(key);
        return value instanceof PsychValue.Null ? null : value;
    }

    Optional<String> string(String key) {
        return switch (get(key)) {
            case PsychValue.Text(String text) -> Optional.of(text);
            case PsychValue.Symbol(String name) -> Optional.of(name);
            case PsychValue.Int(var number) -> Optional.of(number.toString());
            case null, default -> Optional.empty();
        };
    }

    /// Everything but `false` and `null` is true.
    boolean truthy(String key) {
        return switch (get(key)) {
            case null -> false;
            case PsychValue.Bool(boolean yes) -> yes;
            default -> true;
        };
    }

    /// The values as plain ones of Java, for those who know nothing of YAML.
    Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Object item = plain(value);
            if (item != null) {
                plain.put(key, item);
            }
        });
        return plain;
    }

    private static @Nullable Object plain(PsychValue value) {
        return switch (value) {
            case PsychValue.Text(String text) -> text;
            case PsychValue.Symbol(String name) -> name;
            case PsychValue.Int(var number) -> number;
            case PsychValue.Bool(boolean yes) -> yes;
            case PsychValue.Sequence(var items) ->
                    items.stream().map(ConfigValues::plain).filter(Objects::nonNull).toList();
            case PsychValue.Mapping _ -> of(value).plain();
            default -> null;
        };
    }

    /// The strings of a list; empty when the key is not given or no list.
    Optional<List<String>> strings(String key) {
        return get(key) instanceof PsychValue.Sequence(List<PsychValue> items)
                ? Optional.of(strings(items))
                : Optional.empty();
    }

    static List<String> strings(List<PsychValue> items) {
        return items.stream()
                .filter(PsychValue.Text.class::isInstance)
                .map(item -> ((PsychValue.Text) item).text())
                .toList();
    }
}
