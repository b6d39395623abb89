package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Edits the alternative of a picture, with the choice that the picture is decorative: written
/// `""`, which is a decision where a missing value is an omission (RGAA 1.2).
final class AlternativeEditor implements FieldEditor {
    private final LineEditor text;
    private final CheckBox decorative = new CheckBox();
    private final VBox root;
    private boolean showing;

    AlternativeEditor(Texts texts, FormField field, FormPort port) {
        text = LineEditor.area(field, port);
        decorative.setText(texts.of(FormMessage.PICTURE_DECORATIVE));
        decorative.setTooltip(new Tooltip(texts.of(FormMessage.PICTURE_DECORATIVE_HINT)));
        decorative
                .selectedProperty()
                .subscribe((before, now) -> {
                    if (!showing) {
                        port.change(new FieldChange.Set(field.path(), value(now)));
                    }
                });
        text.root().disableProperty().bind(decorative.selectedProperty());
        root = new VBox(text.root(), decorative);
        root.getStyleClass().add("form-alternative");
        show(field);
    }

    private static FieldValue value(boolean decorative) {
        return decorative ? new FieldValue.Text("") : new FieldValue.Null();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return decorative.isSelected() ? decorative : text.target();
    }

    @Override
    public void show(FormField field) {
        text.show(field);
        showing = true;
        boolean typing = text.target().isFocused();
        decorative.setSelected(FieldText.isEmptyOnPurpose(field) && !typing);
        showing = false;
    }
}
