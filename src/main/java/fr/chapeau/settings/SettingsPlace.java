package fr.chapeau.settings;

import fr.chapeau.frontmatter.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The field, or the map of fields, that settings are about.
///
/// @param collection null for all collections
/// @param keys from the front matter down, lists passed through; none for the front matter itself
public record SettingsPlace(@Nullable String collection, List<String> keys) {

    public SettingsPlace {
        keys = List.copyOf(keys);
    }

    /// Where the file says it.
    FieldPath path() {
        FieldPath path =
                collection == null ? FieldPath.ROOT : FieldPath.of("collections").key(collection);
        for (String key : keys) {
            path = path.key("fields").key(key);
        }
        return path;
    }
}
