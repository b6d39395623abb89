package fr.chapeau.app.adjustment;

import fr.chapeau.settings.LocalText;
import fr.chapeau.site.FieldKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field as the posts of a collection show it, with nothing that the repository says of it.
///
/// @param label the words that are usual for the key, else the key in words
/// @param item what the values of a list are
/// @param filled how many of the posts (or maps, for a field in a map) have a value
/// @param posts how many there are
/// @param values that come again, the most used first
public record FoundField(
        LocalText label,
        @Nullable LocalText help,
        FieldKind kind,
        @Nullable FieldKind item,
        int filled,
        int posts,
        List<String> values) {

    public FoundField {
        values = List.copyOf(values);
    }
}
