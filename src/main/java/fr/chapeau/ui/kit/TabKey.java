package fr.chapeau.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What Tab does in a text area of several lines: it moves on, as everywhere in the window, so that
/// nobody is caught there (WCAG 2.1.2), and no tab gets into a title.
public final class TabKey {
    private TabKey() {}

    /// Makes Tab and Shift+Tab leave the area.
    public static void movesOn(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        area.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        event.consume();
                    }
                });
    }
}
