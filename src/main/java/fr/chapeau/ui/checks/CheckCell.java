package fr.chapeau.ui.checks;

import fr.chapeau.problem.Severity;
import fr.chapeau.ui.checks.ChecksPane.CheckLine;
import fr.chapeau.ui.kit.Icons;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the checks panel.
final class CheckCell extends ListCell<CheckLine> {
    private static final double ROOM_AT_THE_SIDES = 64;

    private final Consumer<CheckLine.Line> fix;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Label place = new Label();
    private final Button button = new Button();
    private final HBox row = new HBox();

    CheckCell(Consumer<CheckLine.Line> open, Consumer<CheckLine.Line> fix) {
        this.fix = fix;
        title.getStyleClass().add("checks-group");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("checks-sentence");
        place.getStyleClass().add("checks-place");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(sentence, place);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("checks-row");
        row.getChildren().addAll(words, button);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() instanceof CheckLine.Line line) {
                open.accept(line);
            }
        });
    }

    /// Sentences may need several lines; a cell by itself reckons with one.
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView() == null ? width : getListView().getWidth() - ROOM_AT_THE_SIDES;
        return getGraphic() == row && room > 0
                ? snappedTopInset() + row.prefHeight(room) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(@Nullable CheckLine item, boolean empty) {
        super.updateItem(item, empty);
        switch (empty ? null : item) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case CheckLine.Group group -> {
                title.setText(group.title());
                title.setGraphic(icon(group.severity()));
                setGraphic(title);
                setAccessibleText(group.title());
            }
            case CheckLine.Line line -> {
                sentence.setText(line.sentence());
                place.setText(line.place());
                button.setText(line.fix());
                button.setVisible(line.fix() != null);
                button.setManaged(line.fix() != null);
                button.setOnAction(event -> fix.accept(line));
                setGraphic(row);
                setAccessibleText(line.sentence() + ", " + line.place());
            }
        }
    }

    private static FontIcon icon(Severity severity) {
        Feather icon =
                switch (severity) {
                    case ERROR -> Feather.ALERT_OCTAGON;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case ADVICE -> Feather.INFO;
                };
        return Icons.of(icon, severity.name().toLowerCase(Locale.ROOT));
    }
}
