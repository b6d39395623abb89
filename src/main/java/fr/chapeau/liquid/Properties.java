package fr.chapeau.liquid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The items of lists by their properties, sorted once for all that look for a value there:
/// templates ask the same of a long list again and again, which is why Jekyll keeps the answers
/// (`@where_filter_cache`). No list changes once it is made. Lives as long as a context.
final class Properties {
    private final IdentityHashMap<List<?>, Map<String, Map<String, List<@Nullable Object>>>> known =
            new IdentityHashMap<>();
    private final Context context;

    /// Stands for a property that is missing; no property has such a text.
    private static final String NONE = "\0none";

    private Properties(Context context) {
        this.context = context;
    }

    static Properties of(Context context) {
        return context.register("properties", () -> new Properties(context));
    }

    /// What `compare_property_vs_target` takes.
    @Nullable Object where(List<?> list, String key, @Nullable Object target, boolean first) {
        Map<String, List<@Nullable Object>> byText =
                known.computeIfAbsent(list, any -> new HashMap<>())
                        .computeIfAbsent(key, any -> sorted(list, key));
        String wanted = target == null ? NONE : Ruby.text(target);
        List<@Nullable Object> found = byText.getOrDefault(wanted, List.of());
        if (first) {
            return found.isEmpty() ? null : found.getFirst();
        }
        return found;
    }

    private Map<String, List<@Nullable Object>> sorted(List<?> list, String key) {
        Map<String, List<@Nullable Object>> byText = new HashMap<>();
        for (Object item : list) {
            context.budget().check();
            Object property = QueryFilters.property(item, key);
            for (String text : texts(property)) {
                byText.computeIfAbsent(text, any -> new ArrayList<>()).add(item);
            }
        }
        return byText;
    }

    private static Set<String> texts(@Nullable Object property) {
        if (property == null) {
            return Set.of(NONE);
        }
        if (property instanceof List<?> list) {
            Set<String> texts = new LinkedHashSet<>();
            list.forEach(one -> texts.add(Ruby.text(one)));
            return texts;
        }
        return Set.of(Ruby.text(property));
    }
}
