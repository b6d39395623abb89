package fr.chapeau.ui.history;

import fr.chapeau.git.FileVersion;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.history.HistoryModel.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One version in the list: when, who, the message, and what became of the file.
final class VersionCell extends ListCell<Row> {
    /// Insets and scroll bar.
    private static final double ROOM_AT_THE_SIDES = 36;

    private final Texts texts;
    private final Moments moments;
    private final Label when = label("history-when");
    private final Label who = label("history-who");
    private final Label subject = label("history-subject");
    private final Label note = label("history-note");
    private final VBox lines = new VBox(when, who, subject, note);

    VersionCell(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
        // As wide as the list and no wider, so that long messages wrap.
        setPrefWidth(0);
    }

    /// As high as its lines are in the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView() == null ? width : getListView().getWidth() - ROOM_AT_THE_SIDES;
        return getGraphic() == lines && room > 0
                ? snappedTopInset() + lines.prefHeight(room) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(when, row.version().map(moments::of).orElse(texts.of(HistoryUiMessage.NOW)));
        show(who, row.version().map(version -> version.author().name()).orElse(""));
        show(
                subject,
                row.version()
                        .map(FileVersion::subject)
                        .orElse(texts.of(HistoryUiMessage.NOW_SENTENCE)));
        show(note, note(row).orElse(""));
        setGraphic(lines);
        setAccessibleText(spoken());
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isBlank());
    }

    private Optional<String> note(Row row) {
        if (row.version().filter(FileVersion::deleted).isPresent()) {
            return Optional.of(texts.of(HistoryUiMessage.DELETED));
        }
        if (row.version().isPresent() && row.before().isEmpty()) {
            return Optional.of(texts.of(HistoryUiMessage.FIRST));
        }
        return row.oldName().map(name -> texts.of(HistoryUiMessage.RENAMED, name));
    }

    private String spoken() {
        List<String> parts = new ArrayList<>();
        for (Label label : List.of(when, who, subject, note)) {
            if (label.isVisible()) {
                parts.add(label.getText());
            }
        }
        return String.join(", ", parts);
    }
}
