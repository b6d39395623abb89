package fr.chapeau.ui.changes;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/// The lines that changed, as developers know it.
final class LineList {
    private final ListView<LineRows.Row> list = new ListView<>();

    LineList(String name) {
        list.setCellFactory(any -> new Line());
        list.getStyleClass().addAll("changes-lines", "edge-to-edge");
        list.setAccessibleText(name);
        list.setId("changes-lines");
    }

    Region root() {
        return list;
    }

    void show(List<LineRows.Row> rows) {
        list.getItems().setAll(rows);
    }

    /// Number of changes.
    int changes() {
        return (int) list.getItems().stream().filter(LineRows.Row::first).count();
    }

    int place() {
        int at = list.getSelectionModel().getSelectedIndex();
        return (int)
                list.getItems().subList(0, at + 1).stream().filter(LineRows.Row::first).count();
    }

    void go(int step) {
        int at = list.getSelectionModel().getSelectedIndex() + step;
        while (at >= 0 && at < list.getItems().size() && !list.getItems().get(at).first()) {
            at += step;
        }
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 3));
            list.requestFocus();
        }
    }

    private static final class Line extends ListCell<LineRows.Row> {
        @Override
        protected void updateItem(LineRows.Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(style -> style.startsWith("changes-line-"));
            if (empty || row == null) {
                setText(null);
                return;
            }
            setText(row.sign().mark() + row.text());
            String kind = row.sign().name().toLowerCase(Locale.ROOT);
            getStyleClass().add("changes-line-" + kind);
        }
    }
}
