package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.site.FormField;

/// Values of fields as text in a control.
final class FieldText {
    private FieldText() {}

    /// What a line of text shows of a field; empty where it has no value.
    static String of(FormField field) {
        return field.written().map(node -> of(node.reading())).orElse("");
    }

    /// What a line of text shows of a value.
    static String of(PsychValue value) {
        return switch (FieldValue.of(value)) {
            case FieldValue.Text(String text) -> text;
            case FieldValue.Timestamp(String source) -> source;
            case FieldValue.Number(String json) -> json;
            case FieldValue.Bool(boolean bool) -> Boolean.toString(bool);
            case FieldValue.Null nothing -> "";
            case FieldValue.ListOf list -> "";
            case FieldValue.MapOf map -> "";
        };
    }

    /// Whether the field is written and holds the empty text: an author's decision.
    static boolean isEmptyOnPurpose(FormField field) {
        return field.written()
                .map(node -> node.reading().equals(new PsychValue.Text("")))
                .orElse(false);
    }
}
