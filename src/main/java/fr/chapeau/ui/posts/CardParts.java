package fr.chapeau.ui.posts;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Banner;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the cards of this package are made of.
final class CardParts {
    private final Texts texts;

    CardParts(Texts texts) {
        this.texts = texts;
    }

    static Label heading(String words) {
        Label heading = wrapped(words);
        heading.getStyleClass().add("card-title");
        return heading;
    }

    static Label sentence(String words) {
        Label sentence = wrapped(words);
        sentence.getStyleClass().add("card-sentence");
        return sentence;
    }

    /// Words that take as many lines as they need.
    static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A control below its label.
    VBox field(MessageKey key, Control control) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setAccessibleText(texts.of(key));
        control.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("form-field");
        return box;
    }

    /// Something that is known, below its name.
    VBox fact(MessageKey key, Label value) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("post-fact");
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        value.getStyleClass().add("post-value");
        VBox box = new VBox(label, value);
        box.visibleProperty().bind(value.textProperty().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /// Shows a problem in its place, or nothing there.
    void say(VBox place, @Nullable Problem why) {
        place.getChildren().setAll(why == null ? List.of() : List.of(Banner.of(texts, why)));
        place.setVisible(why != null);
        place.setManaged(why != null);
    }

    /// The buttons at the end of a card, what is usual at the right.
    static HBox buttons(Button... buttons) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(space);
        row.getChildren().addAll(buttons);
        for (Button button : buttons) {
            button.setMnemonicParsing(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        row.getStyleClass().add("button-row");
        return row;
    }

    /// The button that Enter presses.
    Button confirm(MessageKey key, Runnable action) {
        Button button = new Button(texts.of(key));
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// The button that Escape presses.
    Button cancel(MessageKey key, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setCancelButton(true);
        button.setOnAction(event -> action.run());
        return button;
    }
}
