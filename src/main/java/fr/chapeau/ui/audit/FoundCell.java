package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.AuditGroup.Found;
import fr.chapeau.app.audit.AuditWords;
import fr.chapeau.app.audit.Grouping;
import fr.chapeau.i18n.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One finding: what is to be done, and in which article.
final class FoundCell extends ListCell<Found> {
    private static final double SCROLL_BAR = 16;

    private final Texts texts;
    private final AuditWords words;
    private final Supplier<Grouping> grouping;
    private final Label sentence = new Label();
    private final Label place = new Label();
    private final HBox row = new HBox();

    FoundCell(Texts texts, AuditWords words, Supplier<Grouping> grouping, Consumer<Found> open) {
        this.texts = texts;
        this.words = words;
        this.grouping = grouping;
        getStyleClass().add("audit-found");
        sentence.setWrapText(true);
        place.setWrapText(true);
        place.getStyleClass().add("audit-place");
        VBox both = new VBox(sentence, place);
        both.getStyleClass().add("audit-found-words");
        HBox.setHgrow(both, Priority.ALWAYS);
        row.getStyleClass().add("audit-found-row");
        row.getChildren().add(both);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            Found found = getItem();
            if (found != null
                    && event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2) {
                open.accept(found);
            }
        });
    }

    /// A list asks for the height without telling the width, on which a wrapped sentence depends.
    @Override
    protected double computePrefHeight(double width) {
        double room =
                getListView() == null
                        ? width
                        : getListView().getWidth()
                                - SCROLL_BAR
                                - snappedLeftInset()
                                - snappedRightInset();
        return getGraphic() == row && room > 0
                ? snappedTopInset() + row.prefHeight(room) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        sentence.setText(texts.of(found.finding().message()));
        String title = found.post().title();
        place.setText(
                grouping.get() == Grouping.RULE
                        ? texts.of(AuditUiMessage.PLACE, title, found.finding().line())
                        : texts.of(
                                AuditUiMessage.PLACE_WITH_RULE,
                                title,
                                found.finding().line(),
                                words.rule(found.finding().rule())));
        if (row.getChildren().size() > 1) {
            row.getChildren().removeFirst();
        }
        row.getChildren().addFirst(Figures.icon(found.finding().severity()));
        setGraphic(row);
        setAccessibleText(
                String.join(
                        ", ",
                        words.severity(found.finding().severity()),
                        sentence.getText(),
                        place.getText()));
    }
}
