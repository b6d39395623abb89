package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.FieldSettings.ValueRules;
import fr.chapeau.settings.MapSettings;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FieldNature;
import fr.chapeau.site.FormField;
import java.util.ArrayList;
import java.util.List;

/// The items of a list as fields: of a list of maps their fields, of a list of single values one
/// field each.
final class ListItems {
    private ListItems() {}

    static List<List<FormField>> of(FormField field) {
        if (field.kind() != FieldKind.LIST) {
            return field.items();
        }
        YamlNode written = field.written().orElse(null);
        if (written instanceof YamlSequence list) {
            List<List<FormField>> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                items.add(List.of(item(field, field.path().item(i), list.items().get(i))));
            }
            return items;
        }
        // A single value where a list is usual: Jekyll's templates mostly take both.
        return written instanceof YamlScalar && !FieldText.of(field).isEmpty()
                ? List.of(List.of(item(field, field.path(), written)))
                : List.of();
    }

    private static FormField item(FormField field, FieldPath path, YamlNode node) {
        FieldKind declared = field.nature().item();
        FieldKind kind = declared == null ? FieldKind.TEXT : declared;
        FieldSettings settings = field.settings();
        return new FormField(
                path,
                field.key(),
                new FieldNature(
                        node instanceof YamlScalar ? kind : FieldKind.YAML,
                        null,
                        field.nature().target()),
                new FieldSettings(
                        settings.label(),
                        null,
                        null,
                        null,
                        new ValueRules(null, settings.rules().choices(), null, null),
                        null,
                        null,
                        MapSettings.NONE),
                node,
                null,
                null,
                field.suggestions(),
                List.of(),
                List.of());
    }
}
