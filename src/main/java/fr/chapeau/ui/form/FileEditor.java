package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Edits the address of a file: of a picture, which it shows, or of one to read or hear, such as a
/// PDF.
final class FileEditor implements FieldEditor {
    private final FieldPath path;
    private final FormPort port;
    private final LineEditor address;
    private final @Nullable PictureFrame frame;
    private final VBox root = new VBox();
    private String shown = "";

    FileEditor(Texts texts, FormField field, FormPort port, FileSort sort) {
        this.path = field.path();
        this.port = port;
        FieldFiles.Asked asked = new FieldFiles.Asked(field.path(), sort);
        address = LineEditor.line(field, port);
        frame = sort == FileSort.PICTURE ? new PictureFrame(texts, port, asked) : null;
        FileSource source =
                new FileSource(
                        texts, port, asked, () -> shown, new FileSource.Taker.One(this::write));
        if (frame != null) {
            root.getChildren().add(frame.root());
        }
        root.getChildren().addAll(address.root(), source.root());
        root.getStyleClass().add("form-picture-box");
        source.takeDropsOn(root);
        show(field);
    }

    private void write(String address) {
        port.change(new FieldChange.Set(path, new FieldValue.Text(address)));
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
        if (frame != null) {
            frame.show(shown);
        }
    }
}
