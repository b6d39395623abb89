package fr.chapeau.ui.changes;

import fr.chapeau.app.changes.ChangeWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.Picture;
import fr.chapeau.review.PictureChange;
import fr.chapeau.ui.kit.SmallPicture;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A picture that changed: before and after, side by side, each with its alternative.
final class PictureSides {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 150;

    private final Texts texts;
    private final ChangeWords words;
    private final Search search;
    private final Subscriptions searches;

    /// Finds small pictures.
    interface Search {
        Subscription find(String address, int width, int height, Consumer<SmallPicture> show);
    }

    /// @param searches takes what ends the searches
    PictureSides(Texts texts, Search search, Subscriptions searches) {
        this.texts = texts;
        this.search = search;
        this.searches = searches;
        words = new ChangeWords(texts);
    }

    Region of(PictureChange change) {
        FlowPane sides = new FlowPane();
        sides.getStyleClass().add("changes-sides");
        switch (change) {
            case PictureChange.Added(Picture after) -> add(sides, after, false);
            case PictureChange.Removed(Picture before) -> add(sides, before, true);
            case PictureChange.Replaced(Picture before, Picture after) -> {
                add(sides, before, true);
                add(sides, after, false);
            }
            case PictureChange.Described(Picture before, Picture after) -> {
                add(sides, before, true);
                add(sides, after, false);
            }
        }
        Label said = label(words.of(change), "changes-note");
        VBox all = new VBox(said, sides);
        all.getStyleClass().add("changes-picture");
        all.setAccessibleText(said.getText());
        return all;
    }

    private void add(FlowPane sides, Picture picture, boolean before) {
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.setAccessibleText(words.alternative(picture));
        Label instead = label("", "form-hint");
        StackPane frame = new StackPane(instead, view);
        frame.getStyleClass().add("form-picture");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        searches.add(
                search.find(
                        picture.address(),
                        WIDTH,
                        HEIGHT,
                        small -> {
                            small.showIn(view, WIDTH, HEIGHT);
                            instead.setText(small.instead());
                        }));
        ChangesUiMessage when =
                before ? ChangesUiMessage.PICTURE_BEFORE : ChangesUiMessage.PICTURE_AFTER;
        VBox side =
                new VBox(
                        label(texts.of(when), "changes-column"),
                        frame,
                        label(picture.address(), "changes-note"),
                        label(
                                texts.of(ChangesUiMessage.ALTERNATIVE, words.alternative(picture)),
                                "changes-value"));
        side.getStyleClass().add("changes-side");
        side.setMaxWidth(WIDTH);
        side.setPrefWidth(WIDTH);
        sides.getChildren().add(side);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
