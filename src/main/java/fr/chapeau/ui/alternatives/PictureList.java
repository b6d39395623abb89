package fr.chapeau.ui.alternatives;

import fr.chapeau.ui.kit.Keyboard;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rows of all pictures, one below the other. Those near to view have controls, the others
/// rest: rows of their own height each, which a list of cells would have to guess. FX thread only.
final class PictureList {

    /// Rows that are filled before anything was laid out.
    private static final int FIRST_ROWS = 4;

    /// So many views above and below have controls: where the keyboard goes next.
    private static final double NEAR = 1;

    /// Beyond so many rows rest. Between the two nothing happens, lest a row at the edge is made
    /// and thrown away again and again.
    private static final double FAR = 2;

    private static final int LOOKS = 3;

    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private List<PictureRow> rows = List.of();

    /// @param name for who sees no list
    PictureList(String name) {
        list.getStyleClass().add("alternatives-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(name);
        scroll.setFocusTraversable(false);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        scroll.vvalueProperty().subscribe((before, now) -> fillNear());
        scroll.viewportBoundsProperty().subscribe((before, now) -> fillNear());
        list.heightProperty().subscribe((before, now) -> fillNear());
    }

    Region root() {
        return scroll;
    }

    void show(List<PictureRow> these) {
        rows = these;
        list.getChildren().setAll(rows.stream().map(PictureRow::root).toList());
        rows.stream().limit(FIRST_ROWS).forEach(PictureRow::fill);
    }

    /// Tab goes to the next node there is: behind a row without controls it would leave the list.
    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            IntStream.range(0, rows.size())
                    .filter(row -> rows.get(row).root().isFocusWithin())
                    .findFirst()
                    .ifPresent(this::fillBeside);
        }
    }

    private void fillBeside(int row) {
        for (int i = Math.max(0, row - 1); i <= Math.min(rows.size() - 1, row + 1); i++) {
            rows.get(i).fill();
        }
    }

    /// Brings a row to the top of the view. Filling the rows around it moves it, so more than one
    /// look is needed.
    void reveal(PictureRow row) {
        for (int look = 0; look < LOOKS; look++) {
            Keyboard.give(scroll, this::fillNear);
            double room = list.getHeight() - scroll.getViewportBounds().getHeight();
            double top = row.root().getBoundsInParent().getMinY();
            scroll.setVvalue(room <= 0 ? 0 : Math.min(1, top / room));
        }
    }

    /// Gives the rows near to view their controls, and takes those of the others.
    void fillNear() {
        double seen = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, list.getHeight() - seen);
        if (seen <= 0) {
            return;
        }
        for (PictureRow row : rows) {
            Bounds at = row.root().getBoundsInParent();
            if (at.getHeight() <= 0 || !row.root().isVisible()) {
                continue;
            }
            double away = Math.max(top - at.getMaxY(), at.getMinY() - top - seen);
            if (away < NEAR * seen) {
                row.fill();
            } else if (away > FAR * seen) {
                row.rest();
            }
        }
    }
}
