package fr.chapeau.ui.changes;

import fr.chapeau.app.changes.FieldRow;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.Piece;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Fields in three columns: name, before, after.
final class FieldTable {
    private static final double NAME_SHARE = 24;
    private static final double VALUE_SHARE = 38;

    private final Texts texts;
    private final PieceFlow flow;

    FieldTable(Texts texts) {
        this.texts = texts;
        flow = new PieceFlow(texts);
    }

    /// The names of the columns.
    Region head() {
        return row(
                label(texts.of(ChangesUiMessage.FIELD), "changes-column"),
                label(texts.of(ChangesUiMessage.BEFORE), "changes-column"),
                label(texts.of(ChangesUiMessage.AFTER), "changes-column"));
    }

    Region of(FieldRow row) {
        VBox name = new VBox(label(row.label(), "changes-field"));
        if (!row.note().isEmpty()) {
            name.getChildren().add(label(row.note(), "changes-note"));
        }
        // The same value may be written otherwise: then neither is struck out.
        boolean other = !row.before().equals(row.after());
        GridPane line =
                row(
                        name,
                        value(row.before(), row.words(), false, other),
                        value(row.after(), row.words(), true, other));
        line.setAccessibleText(
                String.join(
                        ", ",
                        row.label(),
                        row.note(),
                        texts.of(ChangesUiMessage.BEFORE) + " " + row.before(),
                        texts.of(ChangesUiMessage.AFTER) + " " + row.after()));
        return line;
    }

    private static GridPane row(Node name, Node before, Node after) {
        GridPane row = new GridPane();
        row.getStyleClass().add("changes-row");
        row.getColumnConstraints()
                .addAll(column(NAME_SHARE), column(VALUE_SHARE), column(VALUE_SHARE));
        row.addRow(0, name, before, after);
        for (Node part : row.getChildren()) {
            GridPane.setValignment(part, VPos.TOP);
        }
        return row;
    }

    private static ColumnConstraints column(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /// @param fresh whether it is the new value
    /// @param other whether it is not the same on the other side
    private Node value(String value, List<Piece> words, boolean fresh, boolean other) {
        if (!words.isEmpty()) {
            return flow.of(
                    words.stream()
                            .filter(piece ->
                                    fresh
                                            ? !(piece instanceof Piece.Deleted)
                                            : !(piece instanceof Piece.Inserted))
                            .toList());
        }
        Label label = label(value, "changes-value");
        if (other && !value.isEmpty()) {
            label.getStyleClass().add(fresh ? "changes-new-value" : "changes-old-value");
        }
        return label;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
