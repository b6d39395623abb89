package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry of `defaults` in `_config.yml`: values for the posts in a scope.
///
/// @param path prefix or glob; empty for everywhere
/// @param type label of a collection, or `pages`; null for every type
public record DefaultSet(String path, @Nullable String type, Map<String, PsychValue> values) {

    public DefaultSet {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
