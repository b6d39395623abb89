package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Edits the address of a picture and shows the picture.
final class PictureEditor implements FieldEditor {
    private static final double WIDTH = 168;
    private static final double HEIGHT = 112;

    private final Texts texts;
    private final FormPort port;
    private final LineEditor address;
    private final ImageView picture = new ImageView();
    private final Label instead = new Label();
    private final VBox root;
    private String shown = "";

    PictureEditor(Texts texts, FormField field, FormPort port) {
        this.texts = texts;
        this.port = port;
        this.address = LineEditor.line(field, port);
        Button choose = new Button(texts.of(FormMessage.PICTURE_CHOOSE), Icons.of(Feather.IMAGE));
        choose.setOnAction(event ->
                port.choosePicture()
                        .ifPresent(chosen ->
                                port.change(
                                        new FieldChange.Set(
                                                field.path(), new FieldValue.Text(chosen)))));
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        instead.setWrapText(true);
        instead.getStyleClass().add("form-hint");
        StackPane frame = new StackPane(instead, picture);
        frame.getStyleClass().add("form-picture");
        frame.setMinHeight(HEIGHT);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        root = new VBox(frame, address.root(), choose);
        root.getStyleClass().add("form-picture-box");
        instead.setText(texts.of(FormMessage.PICTURE_NONE));
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
        String now = FieldText.of(field);
        if (!now.equals(shown)) {
            shown = now;
            load(now);
        }
    }

    private void load(String now) {
        picture.setImage(null);
        picture.setAccessibleText(texts.of(FormMessage.PICTURE_OF, now));
        instead.setText(
                texts.of(now.isBlank() ? FormMessage.PICTURE_NONE : FormMessage.PICTURE_MISSING));
        port.picture(now)
                .ifPresent(file -> {
                    Image image =
                            new Image(
                                    file.toUri().toString(),
                                    WIDTH * 2,
                                    HEIGHT * 2,
                                    true,
                                    true,
                                    true);
                    picture.setImage(image);
                    instead.setText("");
                });
    }
}
