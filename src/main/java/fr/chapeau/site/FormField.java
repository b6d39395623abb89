package fr.chapeau.site;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One field of a post's form.
///
/// @param label the key in words
/// @param node the value as it is written; null for a usual key that the post does not have
/// @param inherited the value that `_config.yml` gives to a post without the key, if one
/// @param alternative for a picture that is to have an alternative: the key of that, in the same
///   map
/// @param suggestions values that the site uses here, the most used first
/// @param fields of a map: its fields; of a list of maps: those of a new item at its end
/// @param items of a list of maps: the fields of each item; an item without value has absent ones
public record FormField(
        FieldPath path,
        String key,
        String label,
        FieldKind kind,
        @Nullable YamlNode node,
        @Nullable PsychValue inherited,
        @Nullable String alternative,
        List<String> suggestions,
        List<FormField> fields,
        List<List<FormField>> items) {

    public FormField {
        suggestions = List.copyOf(suggestions);
        fields = List.copyOf(fields);
        items = items.stream().map(List::copyOf).toList();
    }

    /// Whether the post has the key.
    public boolean isPresent() {
        return node != null;
    }

    public Optional<YamlNode> written() {
        return Optional.ofNullable(node);
    }
}
