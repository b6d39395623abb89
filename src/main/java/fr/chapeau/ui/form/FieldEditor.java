package fr.chapeau.ui.form;

import fr.chapeau.site.FormField;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The control of one field. FX thread only.
interface FieldEditor {

    /// What to place.
    Region root();

    /// What takes the keyboard when the field is opened, and what the label is for.
    Node target();

    /// Shows the field's value of a newer state of the article. A control that says the same
    /// already stays as it is, so that caret and selection stay, too.
    void show(FormField field);
}
