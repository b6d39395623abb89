package fr.chapeau.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the posts of a site use one key.
///
/// @param item what the values of a [FieldKind#LIST] are
/// @param target which posts the values name, for a reference or a list of such
/// @param vocabulary values that come again: of a list all of them, of a line of text only where
///   there are few different ones; the most used first
/// @param inner keys of the map, or of the list's maps, for those two kinds
public record FieldUse(
        String key,
        FieldKind kind,
        @Nullable FieldKind item,
        @Nullable ReferenceTarget target,
        Counts counts,
        List<WordCount> vocabulary,
        @Nullable FieldModel inner) {

    public FieldUse {
        vocabulary = List.copyOf(vocabulary);
    }

    /// How often a key is used.
    ///
    /// @param present in how many of the posts (or maps, for a key in a map) the key stands
    /// @param filled in how many it has a value
    /// @param inDefaults whether `_config.yml` gives it a value, be it an empty one
    public record Counts(int present, int filled, boolean inDefaults) {}

    /// A value and how often it is used.
    public record WordCount(String word, int count) {}

    public int present() {
        return counts.present();
    }

    public int filled() {
        return counts.filled();
    }

    public boolean inDefaults() {
        return counts.inDefaults();
    }

    /// The same use, for another kind of field.
    FieldUse of(
            FieldKind guessed,
            @Nullable FieldKind items,
            @Nullable ReferenceTarget posts,
            @Nullable FieldModel fields) {
        return new FieldUse(key, guessed, items, posts, counts, vocabulary, fields);
    }

    public Optional<FieldModel> fields() {
        return Optional.ofNullable(inner);
    }
}
