package fr.chapeau.ui.checks;

import fr.chapeau.app.article.DismissedRemark;
import fr.chapeau.app.article.FieldWords;
import fr.chapeau.app.article.Remark;
import fr.chapeau.app.dismissal.Dismissal;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.app.dismissal.PostDismissals;
import fr.chapeau.check.Fix;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Icons;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the checks panel.
final class CheckCell extends ListCell<CheckLine> {
    private static final double ROOM_AT_THE_SIDES = 64;
    private static final double ROOM_FOR_TWO = 560;

    private final Texts texts;
    private final Supplier<List<FormField>> form;
    private final Verbs verbs;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Label place = new Label();
    private final Button button = new Button();
    private final Button dismiss = new Button();
    private final BooleanProperty dismissable = new SimpleBooleanProperty();
    private final HBox row = new HBox();

    /// What can be done with a line.
    interface Verbs {
        void open(Remark remark);

        void fix(Remark remark);

        /// Asks why a finding is to be set aside.
        void dismiss(Remark remark);

        void bringBack(KeptDismissal kept);

        /// Shows what a group lists only when asked for.
        void unfold();

        /// Shows what was set aside, or no longer.
        void toggleAside();
    }

    /// @param form of the state that is shown, for the names of fields
    CheckCell(Texts texts, Supplier<List<FormField>> form, Verbs verbs) {
        this.texts = texts;
        this.form = form;
        this.verbs = verbs;
        title.getStyleClass().add("checks-group");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("checks-sentence");
        place.getStyleClass().add("checks-place");
        place.setWrapText(true);
        dismiss.setText(texts.of(ChecksMessage.DISMISS));
        dismiss.getStyleClass().add("flat");
        // Beside a card, the words need the room; key and command remain.
        dismiss.visibleProperty()
                .bind(
                        dismissable.and(
                                BooleanExpression.booleanExpression(
                                        listViewProperty()
                                                .flatMap(ListView::widthProperty)
                                                .map(width -> width.doubleValue() >= ROOM_FOR_TWO)
                                                .orElse(true))));
        dismiss.managedProperty().bind(dismiss.visibleProperty());
        for (Button one : List.of(button, dismiss)) {
            one.getStyleClass().add("small");
            one.setMinWidth(USE_PREF_SIZE);
            // The keyboard stays in the list, whose own keys do the same.
            one.setFocusTraversable(false);
        }
        VBox words = new VBox(sentence, place);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("checks-row");
        row.getChildren().addAll(words, button, dismiss);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            switch (getItem()) {
                case CheckLine.Line(Remark remark) -> verbs.open(remark);
                case CheckLine.Group group when group.folded() -> verbs.unfold();
                case CheckLine.Group _ -> {}
                case CheckLine.AsideGroup _ -> verbs.toggleAside();
                case CheckLine.Aside(DismissedRemark dismissed) -> verbs.open(dismissed.remark());
                case CheckLine.Stale _ -> {}
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
                heading(texts.of(title(severity), count), folded, Icons.of(severity));
            }
            case CheckLine.AsideGroup(int count, boolean folded) ->
                    heading(
                            texts.of(ChecksMessage.GROUP_ASIDE, count),
                            folded,
                            Icons.of(Feather.EYE_OFF, "aside"));
            case CheckLine.Aside(DismissedRemark dismissed) -> show(dismissed);
            case CheckLine.Stale(KeptDismissal kept) -> show(kept);
            case CheckLine.Line(Remark remark) -> show(remark);
        }
    }

    private void heading(String words, boolean folded, FontIcon icon) {
        title.setText(folded ? texts.of(ChecksMessage.GROUP_FOLDED, words) : words);
        title.setGraphic(icon);
        setGraphic(title);
        setAccessibleText(title.getText());
    }

    private void show(Remark remark) {
        boolean allowed = PostDismissals.isAllowed(remark.finding().rule());
        dismissable.set(allowed);
        dismiss.setOnAction(event -> verbs.dismiss(remark));
        row(
                texts.of(remark.finding().beside()),
                place(remark),
                offered(texts, remark),
                () -> verbs.fix(remark));
        if (allowed) {
            setAccessibleText(getAccessibleText() + ", " + texts.of(ChecksMessage.DISMISS_BY_KEY));
        }
    }

    private void show(DismissedRemark dismissed) {
        dismissable.set(false);
        row(
                texts.of(dismissed.remark().finding().beside()),
                texts.of(
                        ChecksMessage.ASIDE_PLACE,
                        place(dismissed.remark()),
                        why(dismissed.dismissal())),
                texts.of(ChecksMessage.BRING_BACK),
                () -> verbs.bringBack(dismissed.kept()));
    }

    private void show(KeptDismissal kept) {
        dismissable.set(false);
        row(
                texts.of(ChecksMessage.STALE, kept.dismissal().anchor().about()),
                why(kept.dismissal()),
                texts.of(ChecksMessage.STALE_REMOVE),
                () -> verbs.bringBack(kept));
    }

    private void row(String words, String below, @Nullable String offered, Runnable verb) {
        sentence.setText(words);
        place.setText(below);
        if (offered != null) {
            button.setText(offered);
        }
        button.setVisible(offered != null);
        button.setManaged(offered != null);
        button.setOnAction(event -> verb.run());
        setGraphic(row);
        String read = words + ", " + below;
        setAccessibleText(
                offered == null
                        ? read
                        : read + ", " + texts.of(ChecksMessage.FIX_BY_SPACE, offered));
    }

    private String place(Remark remark) {
        return remark.field() == null
                ? texts.of(ChecksMessage.FINDING_LINE, remark.line())
                : FieldWords.of(form.get(), remark.field(), texts.language());
    }

    /// Who has set it aside, when and why, as far as the record says.
    private String why(Dismissal dismissal) {
        LocalDate date = dismissal.date();
        String day =
                date == null
                        ? ""
                        : new DateWords(texts.language().locale(), ZoneOffset.UTC).day(date);
        return texts.of(
                ChecksMessage.ASIDE_WHY,
                dismissal.by().isEmpty() ? 0 : 1,
                dismissal.by(),
                day.isEmpty() ? 0 : 1,
                day,
                dismissal.reason());
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
}
