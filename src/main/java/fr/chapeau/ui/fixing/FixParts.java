package fr.chapeau.ui.fixing;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What the card is made of.
final class FixParts {
    private FixParts() {}

    /// Words that take as many lines as they need.
    static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    static Button button(Texts texts, MessageKey key, String id, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Shows a part, or gives its room away.
    static void place(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
