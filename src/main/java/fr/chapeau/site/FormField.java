package fr.chapeau.site;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.i18n.Language;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.LocalText;
import fr.chapeau.settings.MapSettings;
import fr.chapeau.site.FieldUse.WordCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One field of a post's form.
///
/// @param settings what the repository says of it; label and help with what Chapeau itself knows
/// @param node the value as it is written; null for a usual key that the post does not have
/// @param inherited the value that `_config.yml` gives to a post without the key, if one
/// @param alternative for a picture that is to have an alternative: the key of that, in the same
///   map
/// @param suggestions values that the site uses here, the most used first, with how many posts of
///   the collection have them; the choices, where the repository gives some
/// @param fields of a map: its fields; of a list of maps: those of a new item at its end
/// @param items of a list of maps: the fields of each item; an item without value has absent ones
public record FormField(
        FieldPath path,
        String key,
        FieldNature nature,
        FieldSettings settings,
        @Nullable YamlNode node,
        @Nullable PsychValue inherited,
        @Nullable String alternative,
        List<WordCount> suggestions,
        List<FormField> fields,
        List<List<FormField>> items) {

    public FormField {
        suggestions = List.copyOf(suggestions);
        fields = List.copyOf(fields);
        items = items.stream().map(List::copyOf).toList();
    }

    public FieldKind kind() {
        return nature.kind();
    }

    /// What the field is called: by the repository, else in the words that are usual for the key,
    /// else by the key in words.
    public String label(Language language) {
        LocalText given = settings.label();
        return given == null ? KeyLabel.of(key, language.locale()) : given.in(language);
    }

    /// A sentence on what to write here.
    public Optional<String> help(Language language) {
        return Optional.ofNullable(settings.help()).map(help -> help.in(language));
    }

    /// The suggestions without their counts.
    public List<String> words() {
        return suggestions.stream().map(WordCount::word).toList();
    }

    /// Whether the post has the key.
    public boolean isPresent() {
        return node != null;
    }

    public Optional<YamlNode> written() {
        return Optional.ofNullable(node);
    }

    /// What the repository wants the field to begin with in a new post, or in a new item of a list.
    /// A map begins with those of its fields that begin with something, also where the form hides
    /// them.
    public Optional<FieldValue> begin() {
        FieldValue given = settings.initial();
        if (given != null) {
            return Optional.of(given);
        }
        if (kind() != FieldKind.MAP) {
            return Optional.empty();
        }
        LinkedHashMap<String, FieldValue> entries = beginnings(fields, settings.inner());
        return entries.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.MapOf(entries));
    }

    /// What the fields of a new item of this list of maps begin with.
    public SequencedMap<String, FieldValue> itemBegin() {
        return beginnings(fields, settings.inner());
    }

    private static LinkedHashMap<String, FieldValue> beginnings(
            List<FormField> fields, MapSettings settings) {
        LinkedHashMap<String, FieldValue> begun = new LinkedHashMap<>();
        fields.forEach(field -> field.begin().ifPresent(value -> begun.put(field.key(), value)));
        settings.fields()
                .forEach((key, field) -> {
                    if (field.initial() != null) {
                        begun.putIfAbsent(key, field.initial());
                    }
                });
        return begun;
    }
}
