package fr.chapeau.bench;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A letter as it comes from the keyboard.
public final class TypedKey {
    private static final String LETTER = "a";

    private TypedKey() {}

    /// Types one letter into a control. JavaFX thread only.
    public static void press(EventTarget control) {
        Event.fireEvent(
                control,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        LETTER,
                        LETTER,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }
}
