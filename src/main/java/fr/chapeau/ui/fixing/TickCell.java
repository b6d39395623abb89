package fr.chapeau.ui.fixing;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row that can be ticked, as high as its words need in the width of its list.
abstract class TickCell<T> extends ListCell<T> {
    private static final double ROOM_AT_THE_SIDES = 44;

    private final CheckBox box = new CheckBox();
    private final HBox row;

    /// @param head the words in the first line
    /// @param below what stands under them
    TickCell(Label head, Node below) {
        row = new HBox(box, new VBox(head, below));
        row.getStyleClass().add("fixing-row");
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        // The keyboard stays in the list, whose own key does the same.
        box.setFocusTraversable(false);
        box.setOnAction(event -> {
            if (getItem() != null) {
                tick(getItem());
            }
        });
        setPrefWidth(0);
    }

    /// The person has clicked the box.
    abstract void tick(T item);

    /// Fills the row.
    abstract void show(T item);

    final CheckBox box() {
        return box;
    }

    @Override
    protected final double computePrefHeight(double width) {
        double room = getListView() == null ? width : getListView().getWidth() - ROOM_AT_THE_SIDES;
        return getGraphic() == row && room > 0
                ? snappedTopInset() + row.prefHeight(room) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(item);
        setGraphic(row);
    }
}
