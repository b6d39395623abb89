package fr.chapeau.ui.form;

import fr.chapeau.site.FormField;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Edits a map: the fields in it.
final class MapEditor implements FieldEditor {
    private final FieldGroup group;

    MapEditor(FieldGroup group, FormField field) {
        this.group = group;
        group.root().getStyleClass().add("form-card");
        show(field);
    }

    @Override
    public Region root() {
        return group.root();
    }

    @Override
    public Node target() {
        return group.root();
    }

    @Override
    public void show(FormField field) {
        group.show(field.fields());
    }
}
