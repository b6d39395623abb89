package fr.chapeau.liquid;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All filters by name; Jekyll's own stand over Liquid's of the same name.
final class Filters {
    private static final Map<String, Filter> BY_NAME = all();

    private Filters() {}

    /// Null for one that neither Liquid nor Jekyll has.
    static @Nullable Filter named(String name) {
        return BY_NAME.get(name);
    }

    /// All there are.
    static Set<String> names() {
        return BY_NAME.keySet();
    }

    private static Map<String, Filter> all() {
        Map<String, Filter> all = new HashMap<>();
        all.putAll(TextFilters.ALL);
        all.putAll(MarkupFilters.ALL);
        all.putAll(NumberFilters.ALL);
        all.putAll(ListFilters.ALL);
        all.putAll(DateFilters.ALL);
        all.putAll(UrlFilters.ALL);
        all.putAll(QueryFilters.ALL);
        return Map.copyOf(all);
    }
}
