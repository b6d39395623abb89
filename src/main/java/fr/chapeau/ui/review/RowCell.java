package fr.chapeau.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of a few lines that wrap in the width of the list.
abstract class RowCell<T> extends ListCell<T> {

    /// Insets and scroll bar.
    private static final double ROOM_AT_THE_SIDES = 36;

    private final VBox lines = new VBox();

    RowCell() {
        lines.getStyleClass().add("review-row");
        // As wide as the list and no wider, so that long lines wrap.
        setPrefWidth(0);
    }

    /// What stands in it.
    abstract List<Label> lines(T item);

    /// A line.
    static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected final double computePrefHeight(double width) {
        double room = getListView() == null ? width : getListView().getWidth() - ROOM_AT_THE_SIDES;
        return getGraphic() == lines && room > 0
                ? snappedTopInset() + lines.prefHeight(room) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        List<Label> labels = lines(item);
        lines.getChildren().setAll(labels);
        setGraphic(lines);
        List<String> spoken = new ArrayList<>();
        labels.forEach(label -> spoken.add(label.getText()));
        setAccessibleText(String.join(", ", spoken));
    }
}
