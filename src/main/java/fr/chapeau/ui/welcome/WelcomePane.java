package fr.chapeau.ui.welcome;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.Icons;
import fr.chapeau.ui.kit.Keyboard;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.welcome.WelcomeViewModel.Recent;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The welcome screen: open a folder, go on with a recent one, or try the sample. FX thread only.
public final class WelcomePane implements AutoCloseable {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private static final double WIDE_ENOUGH_FOR_BOTH = 640;

    private final Texts texts;
    private final WelcomeViewModel model;
    private final WelcomePort port;
    private final CommandControls controls;
    private final ScrollPane root;
    private final Button open;
    private final VBox recent = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /// A screen with the folders opened lately.
    public WelcomePane(Texts texts, WelcomeViewModel model, WelcomePort port) {
        this.texts = texts;
        this.model = model;
        this.port = port;
        controls = new CommandControls(texts);
        open =
                controls.primaryButton(
                        Command.of(WelcomeMessage.WELCOME_OPEN, port::openFolder)
                                .withIcon(Feather.FOLDER));
        open.setId("welcome-open");
        Button sample =
                controls.button(
                        Command.of(WelcomeMessage.WELCOME_SAMPLE, port::trySample)
                                .withIcon(Feather.GIFT));
        sample.setId("welcome-sample");
        FlowPane buttons = new FlowPane(large(open), large(sample));
        buttons.getStyleClass().add("welcome-buttons");
        buttons.setPrefWrapLength(WIDE_ENOUGH_FOR_BOTH);
        recent.getStyleClass().add("welcome-recent");
        VBox column =
                new VBox(
                        words(WelcomeMessage.WELCOME_TITLE, "welcome-title"),
                        words(WelcomeMessage.WELCOME_SENTENCE, "welcome-sentence"),
                        buttons,
                        words(WelcomeMessage.WELCOME_SAMPLE_HINT, "form-hint"),
                        words(WelcomeMessage.WELCOME_RECENT, "welcome-heading"),
                        recent,
                        words(WelcomeMessage.WELCOME_DROP, "form-hint"));
        column.getStyleClass().add("welcome");
        column.setMaxWidth(Region.USE_PREF_SIZE);
        root = new ScrollPane(new StackPane(column));
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStyleClass().add("edge-to-edge");
        ListChangeListener<Recent> changed = change -> showRecent();
        model.recent().addListener(changed);
        subscriptions.add(() -> model.recent().removeListener(changed));
        showRecent();
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// Gives the first thing to do the keyboard.
    public void focus() {
        Keyboard.give(root, open::requestFocus);
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }

    private static Button large(Button button) {
        button.getStyleClass().add("large");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void showRecent() {
        if (model.recent().isEmpty()) {
            recent.getChildren().setAll(words(WelcomeMessage.WELCOME_NO_RECENT, "form-hint"));
        } else {
            List<Region> rows = model.recent().stream().map(this::row).toList();
            recent.getChildren().setAll(rows);
        }
    }

    private Region row(Recent folder) {
        Region entry = folder.exists() ? opener(folder) : about(folder);
        HBox.setHgrow(entry, Priority.ALWAYS);
        Button forget =
                controls.iconButton(
                        Command.of(
                                        Message.of(WelcomeMessage.WELCOME_FORGET, folder.name()),
                                        () -> forget(folder))
                                .withIcon(Feather.X));
        HBox row = new HBox(entry, forget);
        row.getStyleClass().add("welcome-recent-row");
        return row;
    }

    private Button opener(Recent folder) {
        Button button = new Button();
        button.setGraphic(about(folder));
        button.getStyleClass().addAll("flat", "welcome-recent-open");
        button.setAccessibleText(folder.name() + ", " + folder.folder());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> port.open(folder.folder()));
        return button;
    }

    private Region about(Recent folder) {
        Label name = new Label(folder.name());
        name.getStyleClass().add("welcome-recent-name");
        String path = folder.folder().toString();
        Label place =
                new Label(folder.exists() ? path : texts.of(WelcomeMessage.WELCOME_MISSING, path));
        place.getStyleClass().add("form-hint");
        Node icon = Icons.of(folder.exists() ? Feather.FOLDER : Feather.ALERT_CIRCLE);
        VBox lines = new VBox(name, place);
        lines.setMinWidth(0);
        HBox content = new HBox(icon, lines);
        content.getStyleClass().add("welcome-recent-about");
        content.pseudoClassStateChanged(MISSING, !folder.exists());
        return content;
    }

    /// The keyboard stays in the list, or goes back to the first thing to do.
    private void forget(Recent folder) {
        model.forget(folder.folder());
        open.requestFocus();
    }

    private Label words(WelcomeMessage key, String style) {
        Label label = new Label(texts.of(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
