package fr.chapeau.ui.form;

import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.SmallPicture;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows the picture that a field names, or says why there is none. The file is looked for and read
/// off the FX thread.
final class PictureFrame {
    private static final int WIDTH = 168;
    private static final int HEIGHT = 112;

    private final Texts texts;
    private final FormPort port;
    private final FieldFiles.Asked asked;
    private final ImageView picture = new ImageView();
    private final Label instead = new Label();
    private final StackPane root = new StackPane(instead, picture);
    private String shown = "";
    private final PictureSearch search;

    PictureFrame(Texts texts, FormPort port, FieldFiles.Asked asked) {
        this.texts = texts;
        this.port = port;
        this.asked = asked;
        this.search = new PictureSearch(texts, WIDTH, HEIGHT);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        instead.setWrapText(true);
        instead.getStyleClass().add("form-hint");
        root.getStyleClass().add("form-picture");
        root.setMinHeight(HEIGHT);
        instead.setText(texts.of(FormMessage.PICTURE_NONE));
    }

    Region root() {
        return root;
    }

    /// Shows another picture, if the address is another one.
    void show(String address) {
        if (address.equals(shown)) {
            return;
        }
        shown = address;
        search.stop();
        picture.setAccessibleText(texts.of(FormMessage.PICTURE_OF, address));
        if (address.isBlank()) {
            show(SmallPicture.of(texts.of(FormMessage.PICTURE_NONE)));
            return;
        }
        FormFiles tools = port.files();
        search.start(tools, () -> tools.files().meant(asked, address), this::show);
    }

    private void show(SmallPicture made) {
        made.showIn(picture, WIDTH, HEIGHT);
        instead.setText(made.instead());
    }
}
