package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Edits the address of a file to read, hear or watch, such as a PDF.
final class DocumentEditor implements FieldEditor {
    private final LineEditor address;
    private final VBox root;
    private String shown = "";

    DocumentEditor(Texts texts, FormField field, FormPort port) {
        address = LineEditor.line(field, port);
        FieldFiles.Asked asked = new FieldFiles.Asked(field.path(), FileSort.DOCUMENT);
        FileSource source = new FileSource(texts, port, asked, () -> shown);
        root = new VBox(address.root(), source.root());
        root.getStyleClass().add("form-picture-box");
        source.takeDropsOn(root);
        show(field);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return address.target();
    }

    @Override
    public void show(FormField field) {
        address.show(field);
        shown = FieldText.of(field);
    }
}
