package fr.chapeau.app.article;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Language;
import fr.chapeau.site.FormField;
import fr.chapeau.site.KeyLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says where a field is.
public final class FieldWords {
    private FieldWords() {}

    /// A field as the form calls it: `une-ou-diaporama[0].legende` is "Image de une ou diaporama 1,
    /// Légende".
    public static String of(List<FormField> form, FieldPath path, Language language) {
        StringBuilder words = new StringBuilder();
        List<FormField> around = form;
        FieldPath reached = FieldPath.ROOT;
        for (FieldPath.Step step : path.steps()) {
            switch (step) {
                case FieldPath.Key(String name) -> {
                    reached = reached.key(name);
                    Optional<FormField> field = at(around, reached);
                    words.append(words.isEmpty() ? "" : ", ")
                            .append(
                                    field.map(found -> found.label(language))
                                            .orElseGet(() -> KeyLabel.of(name, language.locale())));
                    around = field.map(FieldWords::inner).orElse(List.of());
                }
                case FieldPath.Index(int index) -> {
                    reached = reached.item(index);
                    words.append(' ').append(index + 1);
                }
            }
        }
        return words.toString();
    }

    private static Optional<FormField> at(List<FormField> fields, FieldPath path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    /// The fields right below one: of the map that it is, or of all items of the list that it is.
    static List<FormField> inner(FormField field) {
        List<FormField> inner = new ArrayList<>(field.fields());
        field.items().forEach(inner::addAll);
        return inner;
    }
}
