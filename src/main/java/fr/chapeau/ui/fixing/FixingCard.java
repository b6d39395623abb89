package fr.chapeau.ui.fixing;

import fr.chapeau.app.fixing.LeftAlone;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.fixing.FixingModel.Stage;
import fr.chapeau.ui.kit.EmptyState;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Puts right in many articles at once: looks, shows every change to be ticked, writes, tells what
/// came of it and takes it back. FX thread only.
public final class FixingCard {
    private static final String WIDE = "fixing-around";
    private static final String TOLD = "fixing-told";

    /// In lines of text.
    private static final int ROOM_FOR_SENTENCES = 36;

    private final Texts texts;
    private final FixingModel model;
    private final Runnable close;
    private final DateWords dates;
    private final OrderBar order;
    private final Label sentence;
    private final ChoicePane choice;
    private final ResultPane result;
    private final VBox working = new VBox();
    private final Label doing = FixParts.wrapped("", "card-sentence");
    private final StackPane nothing = new StackPane();
    private final VBox leftOut = new VBox();
    private final ToggleButton leftOutToggle = new ToggleButton();
    private final Button cancel;
    private final Button put;
    private final Button takeBack;
    private final Button earlier;
    private final VBox root = new VBox();

    /// A card that looks at once.
    ///
    /// @param rule the one kind to look for; empty for all
    /// @param scopes what can be chosen together, the usual one first
    /// @param zone of the dates
    /// @param close takes the card away
    public FixingCard(
            Texts texts,
            FixingModel model,
            Optional<String> rule,
            List<FixScope> scopes,
            ZoneId zone,
            Runnable close) {
        this.texts = texts;
        this.model = model;
        this.close = close;
        dates = new DateWords(texts.language().locale(), zone);
        choice = new ChoicePane(texts, model);
        result = new ResultPane(texts, model, zone);
        cancel = FixParts.button(texts, FixingUiMessage.CANCEL, "fixing-cancel", this::dismiss);
        put =
                FixParts.button(
                        texts, FixingUiMessage.PUT_RIGHT_NOTHING, "fixing-put", model::putRight);
        takeBack =
                FixParts.button(
                        texts, FixingUiMessage.TAKE_BACK, "fixing-take-back", model::takeBack);
        earlier =
                FixParts.button(
                        texts, FixingUiMessage.TAKE_BACK, "fixing-earlier", model::showEarlier);
        put.getStyleClass().add("accent");
        sentence = FixParts.wrapped(texts.of(FixingUiMessage.SENTENCE), "card-sentence");
        order = new OrderBar(texts, rule, scopes, this::look);
        working();
        leftOut();
        StackPane body = new StackPane(choice.root(), working, nothing, result.root());
        body.getStyleClass().add("fixing-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(earlier, cancel, takeBack, put);
        buttons.getStyleClass().addAll("button-row", "fixing-buttons");
        Label title = FixParts.wrapped(texts.of(FixingUiMessage.TITLE), "card-title");
        root.getChildren().addAll(title, sentence, order.root(), body, leftOut, buttons);
        root.getStyleClass().addAll("card", "fixing-card");
        root.setId("fixing-card");
        root.parentProperty().subscribe(FixingCard::takeRoom);
        root.heightProperty().subscribe(height -> showSentence());
        model.stageProperty().subscribe(this::show);
        model.tickedProperty().subscribe(this::showCount);
        model.latestProperty().subscribe(run -> showEarlier());
        look();
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first.
    public Node first() {
        return switch (model.stageProperty().get()) {
            case CHOOSING -> choice.root().isVisible() ? choice.first() : order.first();
            case LOOKING, WRITING, DONE, TAKING_BACK, TAKEN_BACK, EARLIER -> cancel;
        };
    }

    /// Closes the card; while articles are written, ends that instead.
    public void dismiss() {
        model.stop();
        if (!model.stageProperty().get().isBusy()) {
            close.run();
        }
    }

    /// There is much to see in it, so little is left around it.
    private static void takeRoom(@Nullable Parent frame) {
        if (frame != null && !frame.getStyleClass().contains(WIDE)) {
            frame.getStyleClass().add(WIDE);
        }
    }

    /// Where the text is large and the window is not, the lists need the room.
    private void showSentence() {
        Stage stage = model.stageProperty().get();
        boolean room = root.getHeight() > ROOM_FOR_SENTENCES * sentence.getFont().getSize();
        FixParts.place(sentence, room && (stage == Stage.LOOKING || stage == Stage.CHOOSING));
        choice.showLegend(room);
    }

    private void look() {
        model.look(order.targets(), order.choice());
    }

    private void working() {
        ProgressBar bar = new ProgressBar();
        bar.setId("fixing-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        bar.accessibleTextProperty().bind(doing.textProperty());
        working.getChildren().setAll(doing, bar);
        working.getStyleClass().add("fixing-working");
    }

    private void leftOut() {
        leftOutToggle.setId("fixing-left-out");
        leftOutToggle.getStyleClass().add("small");
        leftOutToggle.setOnAction(event -> showLeftOut());
        leftOut.getStyleClass().add("fixing-left-out");
    }

    /// What could not be looked at is said at once, and listed when asked for.
    private void showLeftOut() {
        List<LeftAlone> left = model.found().plan().left();
        leftOutToggle.setText(texts.of(FixingUiMessage.LEFT_OUT, left.size()));
        leftOut.getChildren().setAll(leftOutToggle);
        if (leftOutToggle.isSelected()) {
            leftOut.getChildren().add(ResultPane.list(texts, left));
        }
    }

    private void show(Stage stage) {
        boolean empty = model.found().plan().count() == 0;
        boolean over = stage == Stage.DONE || stage == Stage.TAKEN_BACK || stage == Stage.EARLIER;
        boolean busy = stage.isBusy();
        FixParts.place(order.root(), stage == Stage.LOOKING || stage == Stage.CHOOSING);
        showSentence();
        FixParts.place(working, stage == Stage.LOOKING || busy);
        FixParts.place(choice.root(), stage == Stage.CHOOSING && !empty);
        FixParts.place(nothing, stage == Stage.CHOOSING && empty);
        FixParts.place(result.root(), over);
        FixParts.place(leftOut, stage == Stage.CHOOSING && !model.found().plan().left().isEmpty());
        FixParts.place(put, stage == Stage.LOOKING || stage == Stage.CHOOSING);
        FixParts.place(takeBack, over && model.run().isPresent() && hasMade(stage));
        root.getStyleClass().remove(TOLD);
        if (over) {
            root.getStyleClass().add(TOLD);
        }
        cancel.setText(texts.of(over ? FixingUiMessage.CLOSE : stop(busy)));
        doing.setText(texts.of(doing(stage)));
        if (stage == Stage.CHOOSING) {
            leftOutToggle.setSelected(false);
            showLeftOut();
            choice.show();
            showNothing();
        } else if (over) {
            result.show(stage);
        }
        showCount();
        showEarlier();
        // Who has just chosen what to look for goes on from there.
        if (stage != Stage.LOOKING && root.getScene() != null && !order.isFocused()) {
            first().requestFocus();
        }
    }

    private boolean hasMade(Stage stage) {
        return stage == Stage.EARLIER || !model.result().done().isEmpty();
    }

    private static FixingUiMessage stop(boolean busy) {
        return busy ? FixingUiMessage.STOP : FixingUiMessage.CANCEL;
    }

    private static FixingUiMessage doing(Stage stage) {
        return switch (stage) {
            case WRITING -> FixingUiMessage.WRITING;
            case TAKING_BACK -> FixingUiMessage.TAKING_BACK;
            case LOOKING, CHOOSING, DONE, TAKEN_BACK, EARLIER -> FixingUiMessage.LOOKING;
        };
    }

    private void showNothing() {
        nothing.getChildren()
                .setAll(
                        new EmptyState(
                                Feather.CHECK_CIRCLE,
                                texts.of(FixingUiMessage.NOTHING),
                                texts.of(FixingUiMessage.NOTHING_SENTENCE, model.looked())));
    }

    private void showCount() {
        FixTicks ticks = model.found().ticks();
        boolean some = model.stageProperty().get() == Stage.CHOOSING && ticks.changes() > 0;
        put.setDisable(!some);
        put.setText(
                some
                        ? texts.of(FixingUiMessage.PUT_RIGHT, ticks.changes(), ticks.articles())
                        : texts.of(FixingUiMessage.PUT_RIGHT_NOTHING));
    }

    private void showEarlier() {
        Stage stage = model.stageProperty().get();
        boolean offered =
                model.latestProperty().get().isPresent()
                        && (stage == Stage.LOOKING || stage == Stage.CHOOSING);
        FixParts.place(earlier, offered);
        model.latestProperty()
                .get()
                .ifPresent(run ->
                        earlier.setText(
                                texts.of(FixingUiMessage.EARLIER, dates.moment(run.time()))));
    }
}
