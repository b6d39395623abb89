package fr.chapeau.ui.review;

import fr.chapeau.app.review.ReviewedDraft;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.Banner;
import fr.chapeau.ui.kit.EmptyState;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The place where drafts are reviewed: their list, and beside it what the chosen one changes and
/// brings. FX thread only.
public final class ReviewPane implements AutoCloseable {
    private final Texts texts;
    private final ReviewModel model;
    private final ReviewSource source;
    private final Label sentence = new Label();
    private final ComboBox<ReviewScope> scope = new ComboBox<>();
    private final VBox problems = new VBox();
    private final ListView<ReviewedDraft> list = new ListView<>();
    private final DraftView draft;
    private final StackPane instead = new StackPane();
    private final VBox root = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /// A pane that reads the drafts each time it gets the keyboard.
    public ReviewPane(Texts texts, ReviewModel model, ReviewSource source) {
        this.texts = texts;
        this.model = model;
        this.source = source;
        DraftWords words = new DraftWords(texts);
        draft = new DraftView(texts, words, model, source::open);
        Label title = new Label(texts.of(ReviewUiMessage.TITLE));
        title.getStyleClass().add("settings-title");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("card-sentence");
        list(words);
        StackPane right = new StackPane(draft.root(), instead);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox sides = new HBox(list, right);
        sides.getStyleClass().add("review-sides");
        VBox.setVgrow(sides, Priority.ALWAYS);
        root.getChildren().addAll(title, sentence, above(), problems, sides);
        root.getStyleClass().add("review-pane");
        root.setId("review-pane");
        subscriptions.add(model.stateProperty().subscribe(this::show));
        subscriptions.add(model.chosenProperty().subscribe(this::look));
        subscriptions.add(model.readingProperty().subscribe(busy -> arrange()));
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// Takes the keyboard and reads the drafts as they are now.
    public void focus() {
        list.requestFocus();
        model.read();
    }

    @Override
    public void close() {
        subscriptions.close();
        draft.close();
    }

    private FlowPane above() {
        scope.setId("review-scope");
        scope.setAccessibleText(texts.of(ReviewUiMessage.SCOPE));
        scope.getItems().setAll(ReviewScope.values());
        scope.setValue(ReviewScope.DRAFTS);
        scope.setCellFactory(view -> new ScopeCell());
        scope.setButtonCell(new ScopeCell());
        scope.valueProperty().subscribe((before, now) -> model.read(now));
        Button read = new Button(texts.of(ReviewUiMessage.READ));
        read.setId("review-read");
        read.setMnemonicParsing(false);
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setOnAction(event -> model.read());
        FlowPane above = new FlowPane(scope, read);
        above.getStyleClass().add("changes-above");
        return above;
    }

    private void list(DraftWords words) {
        list.setId("review-list");
        list.setAccessibleText(texts.of(ReviewUiMessage.LIST));
        list.getStyleClass().add("review-list");
        list.setCellFactory(view -> new DraftCell(words));
        list.setPlaceholder(new Region());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(now -> model.choose(Optional.ofNullable(now)));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        model.chosenProperty()
                                .get()
                                .filter(one -> !one.article().changes().isDeleted())
                                .ifPresent(one -> source.open(one, Optional.empty()));
                        event.consume();
                    }
                });
    }

    private void show(ReviewModel.State state) {
        problems.getChildren().clear();
        switch (state) {
            case ReviewModel.Unread unread -> sentence.setText(texts.of(ReviewUiMessage.SENTENCE));
            case ReviewModel.Failed(Problem why) -> {
                list.getItems().clear();
                problems.getChildren().add(Banner.of(texts, why));
            }
            case ReviewModel.Known(ReviewedDrafts drafts) -> show(drafts);
        }
        arrange();
    }

    private void show(ReviewedDrafts drafts) {
        sentence.setText(
                drafts.base().isEmpty()
                        ? texts.of(ReviewUiMessage.SENTENCE)
                        : texts.of(ReviewUiMessage.SENTENCE_BRANCH, drafts.base()));
        drafts.problems().forEach(why -> problems.getChildren().add(Banner.of(texts, why)));
        Optional<ReviewedDraft> before = model.chosenProperty().get();
        list.getItems().setAll(drafts.drafts());
        Optional<ReviewedDraft> again = model.sameAs(before);
        again.ifPresentOrElse(
                list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    }

    private void look(Optional<ReviewedDraft> chosen) {
        chosen.ifPresent(draft::show);
        arrange();
    }

    /// While drafts are read again, those that are known stay.
    private void arrange() {
        boolean something = model.chosenProperty().get().isPresent();
        draft.root().setVisible(something);
        instead.setVisible(!something);
        if (!something) {
            instead.getChildren().setAll(empty());
        }
    }

    private EmptyState empty() {
        if (model.readingProperty().get()
                || model.stateProperty().get() instanceof ReviewModel.Unread) {
            return new EmptyState(Feather.CLOCK, texts.of(ReviewUiMessage.READING), "");
        }
        return switch (model.stateProperty().get()) {
            case ReviewModel.Failed failed ->
                    new EmptyState(Feather.ALERT_TRIANGLE, texts.of(ReviewUiMessage.FAILED), "");
            case ReviewModel.Known(ReviewedDrafts drafts) ->
                    new EmptyState(
                            Feather.CHECK_CIRCLE,
                            texts.of(ReviewUiMessage.NONE),
                            texts.of(
                                    drafts.base().isEmpty()
                                            ? ReviewUiMessage.NONE_SENTENCE
                                            : ReviewUiMessage.NONE_SENTENCE_BRANCH));
            case ReviewModel.Unread unread ->
                    new EmptyState(Feather.CLOCK, texts.of(ReviewUiMessage.READING), "");
        };
    }

    private final class ScopeCell extends ListCell<ReviewScope> {
        @Override
        protected void updateItem(@Nullable ReviewScope item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? ""
                            : texts.of(
                                    switch (item) {
                                        case DRAFTS -> ReviewUiMessage.SCOPE_DRAFTS;
                                        case BRANCH -> ReviewUiMessage.SCOPE_BRANCH;
                                    }));
        }
    }
}
