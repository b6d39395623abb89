package fr.chapeau.ui.kit;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A word or a number about the state of something, in a small rounded box.
public final class Badge extends Label {
    private Tone tone = Tone.NEUTRAL;

    public Badge() {
        getStyleClass().addAll("badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    public Badge(Tone tone, @Nullable Feather icon, String text) {
        this();
        show(tone, icon, text);
    }

    /// Changes what it says; an empty text hides it.
    public void show(Tone newTone, @Nullable Feather icon, String text) {
        getStyleClass().remove(tone.styleClass());
        getStyleClass().add(newTone.styleClass());
        tone = newTone;
        setGraphic(icon == null ? null : Icons.of(icon));
        setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
