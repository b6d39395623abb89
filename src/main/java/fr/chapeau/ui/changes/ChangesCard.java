package fr.chapeau.ui.changes;

import fr.chapeau.i18n.Texts;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What changed in an article since it was committed last, as a card. FX thread only.
public final class ChangesCard implements AutoCloseable {
    private static final String AROUND = "alternatives-around";

    private final ChangesView view;
    private final VBox root = new VBox();

    /// @param title of the article
    /// @param dismissed takes the card away
    public ChangesCard(Texts texts, ChangesModel model, String title, Runnable dismissed) {
        view = new ChangesView(texts, model);
        Button close = new Button(texts.of(ChangesUiMessage.CLOSE));
        close.setId("changes-close");
        close.setMnemonicParsing(false);
        close.setOnAction(event -> dismissed.run());
        FlowPane buttons = new FlowPane(close);
        buttons.getStyleClass().addAll("button-row", "fixing-buttons");
        root.getChildren()
                .addAll(
                        wrapped(texts.of(ChangesUiMessage.TITLE), "card-title"),
                        wrapped(texts.of(ChangesUiMessage.SENTENCE, title), "card-sentence"),
                        view.root(),
                        buttons);
        root.getStyleClass().addAll("card", "alternatives-all", "changes-card");
        root.setId("changes-card");
        root.addEventFilter(KeyEvent.KEY_PRESSED, view::key);
        root.parentProperty().subscribe(ChangesCard::takeRoom);
        model.read();
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first.
    public Node first() {
        return view.first();
    }

    @Override
    public void close() {
        view.close();
    }

    private static void takeRoom(@Nullable Parent frame) {
        if (frame != null && !frame.getStyleClass().contains(AROUND)) {
            frame.getStyleClass().add(AROUND);
        }
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
