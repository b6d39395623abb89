package fr.chapeau.ui.text;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// An area with its scroll bars, and where it is scrolled to.
final class AreaScroll {
    private final EditorArea area;
    private final VirtualizedScrollPane<EditorArea> root;

    AreaScroll(EditorArea area) {
        this.area = area;
        root = new VirtualizedScrollPane<>(area);
    }

    Region root() {
        return root;
    }

    /// Tells when someone has scrolled by wheel or bar, which moves from elsewhere are not.
    void onScroll(Runnable then) {
        root.addEventFilter(ScrollEvent.SCROLL, event -> Platform.runLater(then));
        root.addEventFilter(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    if (event.getTarget() instanceof Node node && isInBar(node)) {
                        Platform.runLater(then);
                    }
                });
    }

    /// The first place that is seen.
    int top() {
        return area.hit(area.getInsets().getLeft() + 1, 2).getInsertionIndex();
    }

    private static boolean isInBar(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }
}
