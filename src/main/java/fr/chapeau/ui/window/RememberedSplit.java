package fr.chapeau.ui.window;

import fr.chapeau.settings.Preferences;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import java.util.List;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Parts beside or above each other, in the sizes that the user last gave them, here or in another
/// article, today or at an earlier start. FX thread only.
final class RememberedSplit implements AutoCloseable {
    /// A part that keeps its size leaves the others at least as much.
    private static final double LARGEST_SHARE = 0.5;

    private final SplitPane split = new SplitPane();
    private final UserPreferences preferences;
    private final List<Part> parts;
    private final Subscriptions subscriptions = new Subscriptions();

    /// One part.
    ///
    /// @param name of its size in the settings
    /// @param initial its size, in pixels, until the user gives it another
    /// @param keeps whether it stays as large in a larger window; the others share what is left, in
    ///   proportion to their sizes
    record Part(String name, Region content, double initial, boolean keeps) {}

    RememberedSplit(Orientation orientation, UserPreferences preferences, List<Part> parts) {
        this.preferences = preferences;
        this.parts = List.copyOf(parts);
        split.setOrientation(orientation);
        parts.forEach(part -> SplitPane.setResizableWithParent(part.content(), !part.keeps()));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        subscriptions.add(
                (isRow() ? split.widthProperty() : split.heightProperty())
                        .subscribe(length -> divide()));
        subscriptions.add(preferences.property().subscribe(now -> divide()));
    }

    Region root() {
        return split;
    }

    /// Shows those of the parts that are wanted.
    void show(Predicate<Part> wanted) {
        List<Node> nodes = parts.stream().filter(wanted).<Node>map(Part::content).toList();
        if (!nodes.equals(split.getItems())) {
            split.getItems().setAll(nodes);
            divide();
            // A split that is laid out for the first time forgets the positions it is given.
            Platform.runLater(this::divide);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private boolean isRow() {
        return split.getOrientation() == Orientation.HORIZONTAL;
    }

    private List<Part> shown() {
        return parts.stream().filter(part -> split.getItems().contains(part.content())).toList();
    }

    private void divide() {
        double length = isRow() ? split.getWidth() : split.getHeight();
        List<Part> shown = shown();
        if (length <= 0 || split.getDividers().size() != shown.size() - 1) {
            return;
        }
        double kept = 0;
        double shared = 0;
        for (Part part : shown) {
            kept += part.keeps() ? size(part, length) : 0;
            shared += part.keeps() ? 0 : size(part, length);
        }
        double position = 0;
        for (int i = 0; i < shown.size() - 1; i++) {
            double size = size(shown.get(i), length);
            position += shown.get(i).keeps() ? size : size / shared * (length - kept);
            split.setDividerPosition(i, position / length);
        }
    }

    private double size(Part part, double length) {
        double size = preferences.get().size(part.name()).orElse(part.initial());
        return Math.max(1, part.keeps() ? Math.min(size, length * LARGEST_SHARE) : size);
    }

    /// Sizes are written down when the user lets a divider go, not while it moves.
    private void released(MouseEvent event) {
        Node at = event.getTarget() instanceof Node target ? target : null;
        while (at != null && at.getParent() != split) {
            at = at.getParent();
        }
        if (at != null && at.getStyleClass().contains("split-pane-divider")) {
            preferences.update(this::withSizes);
        }
    }

    private Preferences withSizes(Preferences before) {
        Preferences now = before;
        for (Part part : shown()) {
            double size = isRow() ? part.content().getWidth() : part.content().getHeight();
            now = now.withSize(part.name(), Math.rint(size));
        }
        return now;
    }
}
