package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;

/// What fields are called in the language of the interface.
final class FieldLabels {
    private FieldLabels() {}

    static String of(Texts texts, FormField field) {
        String label = field.label(texts.language());
        return field.path().last() instanceof FieldPath.Index(int index)
                ? texts.of(FormMessage.LIST_ITEM, label, index + 1)
                : label;
    }
}
