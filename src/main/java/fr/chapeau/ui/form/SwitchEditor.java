package fr.chapeau.ui.form;

import atlantafx.base.controls.ToggleSwitch;
import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.site.FormField;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// Switches a field between true and false.
final class SwitchEditor implements FieldEditor {
    private final ToggleSwitch control = new ToggleSwitch();
    private final FieldPath path;
    private final FormPort port;
    private boolean showing;

    SwitchEditor(FormField field, FormPort port) {
        this.path = field.path();
        this.port = port;
        control.selectedProperty().subscribe((before, now) -> switched(now));
        // AtlantaFX's switch knows the mouse alone.
        control.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                control.fire();
                event.consume();
            }
        });
        show(field);
    }

    @Override
    public Region root() {
        return control;
    }

    @Override
    public Node target() {
        return control;
    }

    @Override
    public void show(FormField field) {
        showing = true;
        PsychValue inherited = field.inherited();
        boolean value =
                field.written()
                        .map(node -> node.reading().equals(new PsychValue.Bool(true)))
                        .orElse(new PsychValue.Bool(true).equals(inherited));
        control.setSelected(value);
        showing = false;
    }

    private void switched(boolean value) {
        if (!showing) {
            port.change(new FieldChange.Set(path, new FieldValue.Bool(value)));
        }
    }
}
