package fr.chapeau.ui.kit;

import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/// Gives the keyboard to what was put into the window a moment ago. JavaFX thread only.
///
/// What lies in tab, split and scroll panes is in the window, and can take the keyboard, only once
/// these have a skin. They get it with the next frame, which may come long after what is put off by
/// `Platform.runLater`; to ask before is to ask in vain.
public final class Keyboard {
    private Keyboard() {}

    /// Gives it at once.
    ///
    /// @param part what was put into the window, or anything around it
    /// @param give asks for the keyboard
    public static void give(Parent part, Runnable give) {
        part.applyCss();
        part.layout();
        give.run();
    }

    /// Gives it at once to the first control in a part.
    public static void giveFirst(Parent part) {
        give(part, () -> part.requestFocusTraversal(TraversalDirection.NEXT));
    }
}
