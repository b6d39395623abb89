package fr.chapeau.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the posts of a site use one key.
///
/// @param present in how many of the posts (or maps, for a key in a map) the key stands
/// @param filled in how many it has a value
/// @param inDefaults whether `_config.yml` gives it a value, be it an empty one
/// @param vocabulary values that come again: of a list all of them, of a line of text only where
///   there are few different ones; the most used first
/// @param inner keys of the map, or of the list's maps, for those two kinds
public record FieldUse(
        String key,
        FieldKind kind,
        int present,
        int filled,
        boolean inDefaults,
        List<WordCount> vocabulary,
        @Nullable FieldModel inner) {

    public FieldUse {
        vocabulary = List.copyOf(vocabulary);
    }

    /// A value and how often it is used.
    public record WordCount(String word, int count) {}

    public Optional<FieldModel> fields() {
        return Optional.ofNullable(inner);
    }
}
