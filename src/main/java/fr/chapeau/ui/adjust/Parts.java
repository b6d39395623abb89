package fr.chapeau.ui.adjust;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.ui.kit.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What the card is made of.
final class Parts {
    private Parts() {}

    /// Words that take as many lines as they need.
    static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// A button with words.
    static Button button(Texts texts, MessageKey key, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A button with a sign alone.
    static Button icon(Feather icon, String name, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Shows a part, or gives its room away.
    static void place(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
