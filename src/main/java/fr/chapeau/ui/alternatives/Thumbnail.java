package fr.chapeau.ui.alternatives;

import fr.chapeau.ui.kit.SmallPicture;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A small picture in its frame, or what is said in its place. FX thread only.
final class Thumbnail {
    static final int WIDTH = 150;
    static final int HEIGHT = 100;

    private final Label instead = new Label();
    private final ImageView view = new ImageView();
    private final StackPane root = new StackPane(instead, view);

    /// @param name for who sees no picture
    Thumbnail(String name) {
        instead.setWrapText(true);
        instead.getStyleClass().add("form-hint");
        view.setPreserveRatio(true);
        view.setAccessibleText(name);
        root.getStyleClass().add("form-picture");
        root.setMinSize(WIDTH, HEIGHT);
        root.setMaxSize(WIDTH, HEIGHT);
    }

    Region root() {
        return root;
    }

    void show(SmallPicture made) {
        made.showIn(view, WIDTH, HEIGHT);
        instead.setText(made.instead());
    }
}
