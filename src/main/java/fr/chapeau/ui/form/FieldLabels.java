package fr.chapeau.ui.form;

import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;

/// What fields are called in the language of the interface.
final class FieldLabels {
    private FieldLabels() {}

    static String of(Texts texts, FormField field) {
        return field.label(texts.language());
    }
}
