package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.LeftAlone;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.Tone;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a bulk change has come to: how much was made, what stayed as it was and why.
final class ResultPane {
    private final Texts texts;
    private final FixingModel model;
    private final DateWords dates;
    private final VBox root = new VBox();

    ResultPane(Texts texts, FixingModel model, ZoneId zone) {
        this.texts = texts;
        this.model = model;
        this.dates = new DateWords(texts.language().locale(), zone);
        root.getStyleClass().add("fixing-result");
        root.setId("fixing-result");
    }

    Region root() {
        return root;
    }

    /// Shows what a change, or taking one back, has come to.
    void show(FixingModel.Stage stage) {
        root.getChildren().clear();
        FixResult result = model.result();
        switch (stage) {
            case DONE -> done(result);
            case TAKEN_BACK -> {
                int articles = result.done().size();
                say(
                        articles == 0 ? Tone.WARNING : Tone.SUCCESS,
                        texts.of(FixingUiMessage.TAKEN_BACK, articles));
                rest(result);
            }
            case EARLIER ->
                    model.run()
                            .ifPresent(run -> {
                                say(
                                        Tone.NEUTRAL,
                                        texts.of(
                                                FixingUiMessage.EARLIER_SENTENCE,
                                                dates.moment(run.time()),
                                                run.kept().size()));
                                words(texts.of(FixingUiMessage.KEPT));
                            });
            case LOOKING, CHOOSING, WRITING, TAKING_BACK -> {}
        }
    }

    private void done(FixResult result) {
        if (model.failure().isPresent()) {
            root.getChildren().add(Banner.of(texts, model.failure().get()));
        } else if (result.done().isEmpty()) {
            say(Tone.WARNING, texts.of(FixingUiMessage.DONE_NOTHING));
        } else {
            say(
                    Tone.SUCCESS,
                    texts.of(FixingUiMessage.DONE, result.changes(), result.done().size()));
        }
        if (result.unsaved() > 0) {
            say(Tone.ACCENT, texts.of(FixingUiMessage.DONE_UNSAVED, result.unsaved()));
        }
        rest(result);
        if (!result.done().isEmpty()) {
            words(texts.of(FixingUiMessage.KEPT));
        }
    }

    private void rest(FixResult result) {
        if (result.unreached() > 0) {
            say(Tone.NEUTRAL, texts.of(FixingUiMessage.UNREACHED, result.unreached()));
        }
        left(FixingUiMessage.LEFT, result.left());
    }

    private void say(Tone tone, String sentence) {
        root.getChildren().add(new Banner(texts, tone, sentence, List.of()));
    }

    private void words(String sentence) {
        root.getChildren().add(FixParts.wrapped(sentence, "card-sentence"));
    }

    private void left(FixingUiMessage heading, List<LeftAlone> left) {
        if (left.isEmpty()) {
            return;
        }
        root.getChildren().add(FixParts.wrapped(texts.of(heading, left.size()), "card-item"));
        ListView<LeftAlone> list = list(texts, left);
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().add(list);
    }

    /// Articles with the reason why they stay as they are.
    static ListView<LeftAlone> list(Texts texts, List<LeftAlone> left) {
        ListView<LeftAlone> list = new ListView<>(FXCollections.observableArrayList(left));
        list.setId("fixing-left");
        list.setAccessibleText(texts.of(FixingUiMessage.RESULT));
        list.setCellFactory(view -> new LeftCell(texts));
        return list;
    }

    /// An article and why it stays as it is.
    private static final class LeftCell extends ListCell<LeftAlone> {
        private static final double ROOM_AT_THE_SIDES = 40;

        private final Texts texts;
        private final Label title = FixParts.wrapped("", "fixing-title");
        private final Label why = FixParts.wrapped("", "fixing-fact");
        private final VBox row = new VBox(title, why);

        LeftCell(Texts texts) {
            this.texts = texts;
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            double room =
                    getListView() == null ? width : getListView().getWidth() - ROOM_AT_THE_SIDES;
            return getGraphic() == row && room > 0
                    ? snappedTopInset() + row.prefHeight(room) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        @Override
        protected void updateItem(@Nullable LeftAlone left, boolean empty) {
            super.updateItem(left, empty);
            setText(null);
            Optional<LeftAlone> shown = empty ? Optional.empty() : Optional.ofNullable(left);
            setGraphic(shown.isPresent() ? row : null);
            shown.ifPresent(one -> {
                title.setText(one.title());
                why.setText(texts.of(one.why()));
            });
            setAccessibleText(
                    shown.map(one -> title.getText() + ", " + why.getText()).orElse(null));
        }
    }
}
