package fr.chapeau.ui.checks;

import fr.chapeau.app.article.FieldWords;
import fr.chapeau.app.article.Remark;
import fr.chapeau.check.Fix;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Icons;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    private final Texts texts;
    private final Supplier<List<FormField>> form;
    private final Consumer<Remark> fix;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Label place = new Label();
    private final Button button = new Button();
    private final HBox row = new HBox();

    /// @param form of the state that is shown, for the names of fields
    /// @param unfold shows what the group lists only when asked for
    CheckCell(
            Texts texts,
            Supplier<List<FormField>> form,
            Consumer<Remark> open,
            Consumer<Remark> fix,
            Runnable unfold) {
        this.texts = texts;
        this.form = form;
        this.fix = fix;
        title.getStyleClass().add("checks-group");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("checks-sentence");
        place.getStyleClass().add("checks-place");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        // The keyboard stays in the list, whose own keys do the same.
        button.setFocusTraversable(false);
        VBox words = new VBox(sentence, place);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("checks-row");
        row.getChildren().addAll(words, button);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            switch (getItem()) {
                case CheckLine.Line(Remark remark) -> open.accept(remark);
                case CheckLine.Group group when group.folded() -> unfold.run();
                case CheckLine.Group _ -> {}
                case null -> {}
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
            case CheckLine.Group(Severity severity, int count, boolean folded) -> {
                String words = texts.of(title(severity), count);
                title.setText(folded ? texts.of(ChecksMessage.GROUP_FOLDED, words) : words);
                title.setGraphic(icon(severity));
                setGraphic(title);
                setAccessibleText(title.getText());
            }
            case CheckLine.Line(Remark remark) -> show(remark);
        }
    }

    private void show(Remark remark) {
        sentence.setText(texts.of(remark.finding().beside()));
        place.setText(
                remark.field() == null
                        ? texts.of(ChecksMessage.FINDING_LINE, remark.line())
                        : FieldWords.of(form.get(), remark.field(), texts.language()));
        String offered = offered(texts, remark);
        button.setText(offered);
        button.setVisible(offered != null);
        button.setManaged(offered != null);
        button.setOnAction(event -> fix.accept(remark));
        setGraphic(row);
        String words = sentence.getText() + ", " + place.getText();
        setAccessibleText(
                offered == null
                        ? words
                        : words + ", " + texts.of(ChecksMessage.FIX_BY_SPACE, offered));
    }

    /// What the button of a finding says; null where a click on its line does all that can be done.
    static @Nullable String offered(Texts texts, Remark remark) {
        Fix fix = remark.finding().fix();
        return fix == null || fix instanceof Fix.OpenField ? null : texts.of(fix.label());
    }

    private static MessageKey title(Severity severity) {
        return switch (severity) {
            case ERROR -> ChecksMessage.GROUP_ERRORS;
            case WARNING -> ChecksMessage.GROUP_WARNINGS;
            case ADVICE -> ChecksMessage.GROUP_ADVICE;
        };
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
