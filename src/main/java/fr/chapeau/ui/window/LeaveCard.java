package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Overlay;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks what to do with unsaved articles before they are closed. FX thread only.
public final class LeaveCard {
    private final Overlay overlay;
    private final VBox card;
    private final Button save;

    /// A card about some articles.
    ///
    /// @param count how many have something unsaved
    /// @param saved saves them, then closes
    /// @param discarded closes without saving
    public LeaveCard(Texts texts, Overlay overlay, int count, Runnable saved, Runnable discarded) {
        this.overlay = overlay;
        Label title = new Label(texts.of(WindowMessage.LEAVE_TITLE));
        title.getStyleClass().add("card-title");
        Label sentence = new Label(texts.of(WindowMessage.LEAVE_SENTENCE, count));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        save = button(texts.of(WindowMessage.LEAVE_SAVE), saved);
        save.getStyleClass().add("accent");
        save.setId("leave-save");
        Button discard = button(texts.of(WindowMessage.LEAVE_DISCARD), discarded);
        discard.setId("leave-discard");
        Button stay = button(texts.of(WindowMessage.LEAVE_STAY), () -> {});
        HBox buttons = new HBox(stay, discard, save);
        buttons.getStyleClass().addAll("button-row", "card-buttons");
        card = new VBox(title, sentence, buttons);
        card.getStyleClass().add("card");
    }

    /// Shows the card.
    public void open() {
        overlay.show(card, Overlay.Place.CENTRE, save);
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            overlay.hide(card);
            action.run();
        });
        return button;
    }
}
