package fr.chapeau.ui.window;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which panes of an article are seen: those that are wanted, as many as there is room for, the
/// ones asked for last first.
final class PaneChoice {

    /// The panes, as they stand from left to right.
    enum Pane {
        SHEET,
        TEXT,
        PREVIEW
    }

    private static final double ROOM_FOR_THREE = 1500;
    private static final double ROOM_FOR_TWO = 700;
    private static final int LARGEST_TEXT_FOR_TWO = 175;

    private final List<Pane> wanted = new ArrayList<>(List.of(Pane.TEXT, Pane.SHEET, Pane.PREVIEW));

    /// Asks for a pane, or folds it away if it is seen.
    void toggle(Pane pane, double width, int textPercent) {
        if (!seen(width, textPercent).contains(pane)) {
            wanted.remove(pane);
            wanted.addFirst(pane);
        } else if (seen(width, textPercent).size() > 1) {
            wanted.remove(pane);
        }
    }

    /// Asks for a pane.
    void show(Pane pane, double width, int textPercent) {
        if (!seen(width, textPercent).contains(pane)) {
            toggle(pane, width, textPercent);
        }
    }

    /// The panes that are seen.
    ///
    /// @param width of the window, in pixels
    /// @param textPercent size of the text
    Set<Pane> seen(double width, int textPercent) {
        int room = width >= ROOM_FOR_THREE ? 3 : width >= ROOM_FOR_TWO ? 2 : 1;
        int most = textPercent > LARGEST_TEXT_FOR_TWO ? 1 : room;
        EnumSet<Pane> seen = EnumSet.noneOf(Pane.class);
        wanted.stream().limit(most).forEach(seen::add);
        return seen;
    }
}
