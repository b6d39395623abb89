package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Tally;
import fr.chapeau.problem.Severity;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Findings as a bar: errors, warnings and advice side by side, each with a filling of its own, as
/// long as there are many. The figures are read beside it: the bar itself is mute.
final class SeverityBar extends Region {
    private static final double SMALLEST = 3;

    private final Map<Severity, Region> pieces = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int most = 1;

    SeverityBar() {
        getStyleClass().add("severity-bar");
        for (Severity severity : Severity.values()) {
            pieces.put(severity, filling(severity));
        }
        getChildren().addAll(pieces.values());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// A piece with the filling of a severity.
    static Region filling(Severity severity) {
        Region piece = new Region();
        piece.getStyleClass().addAll("severity", severity.name().toLowerCase(Locale.ROOT));
        return piece;
    }

    /// @param largest how many findings fill the whole length
    void show(Tally tally, int largest) {
        for (Severity severity : Severity.values()) {
            counts.put(severity, tally.of(severity));
        }
        most = Math.max(1, largest);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double room = getWidth() - x - snappedRightInset();
        double top = snappedTopInset();
        double height = Math.max(0, getHeight() - top - snappedBottomInset());
        for (Map.Entry<Severity, Region> piece : pieces.entrySet()) {
            int count = counts.getOrDefault(piece.getKey(), 0);
            double length = count == 0 ? 0 : Math.max(SMALLEST, room * count / most);
            piece.getValue().setVisible(count > 0);
            piece.getValue().resizeRelocate(x, top, length, height);
            x += length + (length > 0 ? 1 : 0);
        }
    }
}
