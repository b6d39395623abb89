package fr.chapeau.liquid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What lies in a value under a key (`VariableLookup#evaluate`).
final class Parts {

    private Parts() {}

    /// @param commands whether `size`, `first` and `last` count
    static @Nullable Object of(Object value, @Nullable Object key, boolean commands) {
        if (key != null) {
            if (value instanceof Drop drop && drop.has(Ruby.text(key))) {
                return drop.get(Ruby.text(key));
            }
            if (value instanceof Map<?, ?> map && map.containsKey(Ruby.text(key))) {
                return map.get(Ruby.text(key));
            }
            if (value instanceof List<?> list && key instanceof Long index) {
                return item(list, index);
            }
        }
        return commands && key instanceof String name ? command(value, name) : null;
    }

    /// `value[key]`, as filters read a property.
    static @Nullable Object property(@Nullable Object value, String key) {
        return switch (value) {
            case Drop drop -> drop.get(key);
            case Map<?, ?> map -> map.get(key);
            case String text -> text.contains(key) ? key : null;
            case null, default -> throw LiquidFault.value(key);
        };
    }

    private static @Nullable Object item(List<?> list, long index) {
        long at = index < 0 ? list.size() + index : index;
        return at < 0 || at >= list.size() ? null : list.get((int) at);
    }

    private static @Nullable Object command(Object value, String name) {
        return switch (name) {
            case "size" -> size(value);
            case "first" -> first(value);
            case "last" -> last(value);
            default -> null;
        };
    }

    /// `size`, of what has one.
    static @Nullable Object size(@Nullable Object value) {
        return switch (value) {
            case String text -> (long) Ruby.length(text);
            case List<?> list -> (long) list.size();
            case Map<?, ?> map -> (long) map.size();
            case IntRange range -> range.size();
            case Long number -> 8L; // Integer#size: the bytes of a machine word
            case null, default -> null;
        };
    }

    static @Nullable Object first(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> item(list, 0);
            case IntRange range -> range.from();
            case Map<?, ?> map when !map.isEmpty() -> {
                Map.Entry<?, ?> entry = map.entrySet().iterator().next();
                yield java.util.Arrays.asList(entry.getKey(), entry.getValue());
            }
            case null, default -> null;
        };
    }

    static @Nullable Object last(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> item(list, -1);
            case IntRange range -> range.to();
            case null, default -> null;
        };
    }
}
