package fr.chapeau.ui.welcome;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Icons;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The welcome screen: open a folder, go on with a recent one, or try the sample. FX thread only.
public final class WelcomePane {
    private final Texts texts;
    private final WelcomePort port;
    private final ScrollPane root;
    private final Button open;

    /// A screen with the folders opened lately, the last one first.
    public WelcomePane(Texts texts, List<Path> recent, WelcomePort port) {
        this.texts = texts;
        this.port = port;
        Label title = words(WelcomeMessage.WELCOME_TITLE, "welcome-title");
        Label sentence = words(WelcomeMessage.WELCOME_SENTENCE, "welcome-sentence");
        open = new Button(texts.of(WelcomeMessage.WELCOME_OPEN), Icons.of(Feather.FOLDER));
        open.getStyleClass().addAll("accent", "large");
        open.setId("welcome-open");
        open.setOnAction(event -> port.openFolder());
        Button sample = new Button(texts.of(WelcomeMessage.WELCOME_SAMPLE), Icons.of(Feather.GIFT));
        sample.getStyleClass().add("large");
        sample.setId("welcome-sample");
        sample.setOnAction(event -> port.trySample());
        open.setMinWidth(Region.USE_PREF_SIZE);
        sample.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(open, sample);
        buttons.getStyleClass().add("welcome-buttons");
        VBox column =
                new VBox(
                        title,
                        sentence,
                        buttons,
                        words(WelcomeMessage.WELCOME_SAMPLE_HINT, "form-hint"),
                        words(WelcomeMessage.WELCOME_RECENT, "welcome-heading"),
                        recent(recent));
        column.getStyleClass().add("welcome");
        column.setMaxWidth(Region.USE_PREF_SIZE);
        root = new ScrollPane(new StackPane(column));
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStyleClass().add("edge-to-edge");
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// Gives the first thing to do the keyboard.
    public void focus() {
        open.requestFocus();
    }

    private VBox recent(List<Path> folders) {
        VBox list = new VBox();
        list.getStyleClass().add("welcome-recent");
        for (Path folder : folders) {
            Hyperlink link = new Hyperlink(String.valueOf(folder.getFileName()));
            link.setOnAction(event -> port.open(folder));
            Label place = new Label(folder.toString());
            place.getStyleClass().add("form-hint");
            VBox entry = new VBox(link, place);
            list.getChildren().add(entry);
        }
        if (folders.isEmpty()) {
            list.getChildren().add(words(WelcomeMessage.WELCOME_NO_RECENT, "form-hint"));
        }
        return list;
    }

    private Label words(WelcomeMessage key, String style) {
        Label label = new Label(texts.of(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
