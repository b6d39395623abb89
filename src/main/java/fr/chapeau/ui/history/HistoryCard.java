package fr.chapeau.ui.history;

import fr.chapeau.git.FileVersion;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.changes.ChangesView;
import fr.chapeau.ui.history.HistoryModel.Compared;
import fr.chapeau.ui.history.HistoryModel.Row;
import fr.chapeau.ui.kit.EmptyState;
import fr.chapeau.ui.kit.Subscriptions;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The versions of an article beside what each of them changed, as a card. FX thread only.
public final class HistoryCard implements AutoCloseable {
    private static final String AROUND = "alternatives-around";

    private final Texts texts;
    private final HistoryModel model;
    private final Moments moments;
    private final Runnable close;
    private final ListView<Row> list = new ListView<>();
    private final ToggleButton own = new ToggleButton();
    private final ToggleButton toNow = new ToggleButton();
    private final Label shows = new Label();
    private final Label problem = new Label();
    private final Button restore = new Button();
    private final ChangesView changes;
    private final VBox comparison = new VBox();
    private final StackPane instead = new StackPane();
    private final VBox root = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param title of the article
    /// @param zone of the dates
    /// @param close takes the card away
    public HistoryCard(Texts texts, HistoryModel model, String title, ZoneId zone, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.close = close;
        this.moments = new Moments(texts, zone);
        this.changes = new ChangesView(texts, model.changes());
        Label incomplete = wrapped(texts.of(HistoryUiMessage.INCOMPLETE), "history-note");
        list(incomplete);
        choices();
        arrangeComparison();
        // The list holds the keyboard from the start, and is empty until the versions are read.
        StackPane right = new StackPane(comparison, instead);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox sides = new HBox(versions(incomplete), right);
        sides.getStyleClass().add("history-sides");
        VBox.setVgrow(sides, Priority.ALWAYS);
        problem.setWrapText(true);
        problem.setId("history-problem");
        problem.getStyleClass().add("field-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        root.getChildren()
                .addAll(
                        wrapped(texts.of(HistoryUiMessage.TITLE), "card-title"),
                        wrapped(texts.of(HistoryUiMessage.SENTENCE, title), "card-sentence"),
                        sides,
                        problem,
                        buttons());
        root.getStyleClass().addAll("card", "history-card");
        root.setId("history-card");
        root.parentProperty().subscribe(HistoryCard::takeRoom);
        subscriptions.add(model.stateProperty().subscribe(state -> show(state, incomplete)));
        subscriptions.add(model.comparedProperty().subscribe(this::name));
        subscriptions.add(model.problemProperty().subscribe(this::tell));
        model.read();
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first.
    public Node first() {
        return list;
    }

    @Override
    public void close() {
        subscriptions.close();
        changes.close();
        model.close();
    }

    private void list(Label incomplete) {
        list.setId("history-list");
        list.setAccessibleText(texts.of(HistoryUiMessage.LIST));
        list.setCellFactory(view -> new VersionCell(texts, moments));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Row>) change -> choose());
        incomplete.setVisible(false);
        incomplete.managedProperty().bind(incomplete.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void choices() {
        ToggleGroup group = new ToggleGroup();
        toggle(own, HistoryUiMessage.OWN_CHANGES, "history-own", group);
        toggle(toNow, HistoryUiMessage.TO_NOW, "history-to-now", group);
        own.setSelected(true);
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    } else {
                        choose();
                    }
                });
    }

    private void toggle(ToggleButton button, HistoryUiMessage words, String id, ToggleGroup group) {
        button.setText(texts.of(words));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private Region versions(Label incomplete) {
        VBox side = new VBox(list, incomplete);
        side.getStyleClass().add("history-versions");
        return side;
    }

    private void arrangeComparison() {
        shows.setWrapText(true);
        shows.setMinHeight(Region.USE_PREF_SIZE);
        shows.setId("history-shows");
        shows.getStyleClass().add("history-shows");
        FlowPane above = new FlowPane(own, toNow);
        above.getStyleClass().add("changes-above");
        comparison.getChildren().addAll(above, shows, changes.root());
        comparison.getStyleClass().add("history-comparison");
    }

    private FlowPane buttons() {
        restore.setText(texts.of(HistoryUiMessage.RESTORE));
        restore.setId("history-restore");
        restore.setMnemonicParsing(false);
        restore.setOnAction(event -> chosen().ifPresent(version -> model.restore(version, close)));
        restore.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                        () -> chosen().isEmpty(),
                                        list.getSelectionModel().getSelectedItems())
                                .or(model.restoringProperty()));
        Button away = new Button(texts.of(HistoryUiMessage.CLOSE));
        away.setId("history-close");
        away.setMnemonicParsing(false);
        away.setOnAction(event -> close.run());
        FlowPane buttons = new FlowPane(restore, away);
        buttons.getStyleClass().addAll("button-row", "fixing-buttons");
        return buttons;
    }

    /// The one version that can be brought back.
    private Optional<FileVersion> chosen() {
        List<Row> rows = list.getSelectionModel().getSelectedItems();
        return rows.size() == 1
                ? Optional.ofNullable(rows.getFirst())
                        .flatMap(Row::version)
                        .filter(version -> !version.deleted())
                : Optional.empty();
    }

    private void choose() {
        List<Row> rows = List.copyOf(list.getSelectionModel().getSelectedItems());
        boolean one = rows.size() == 1 && !rows.getFirst().isNow();
        own.setDisable(!one);
        toNow.setDisable(!one);
        model.choose(rows, toNow.isSelected());
    }

    private void show(HistoryModel.State state, Label incomplete) {
        switch (state) {
            case HistoryModel.Reading reading ->
                    say(Feather.CLOCK, texts.of(HistoryUiMessage.READING), "");
            case HistoryModel.Failed(Problem why) ->
                    say(
                            Feather.ALERT_TRIANGLE,
                            texts.of(HistoryUiMessage.FAILED),
                            texts.of(why.message()));
            case HistoryModel.Known known -> {
                incomplete.setVisible(!known.complete());
                list.getItems().setAll(known.rows());
                if (known.rows().isEmpty()) {
                    say(
                            Feather.CLOCK,
                            texts.of(HistoryUiMessage.NONE),
                            texts.of(HistoryUiMessage.NONE_SENTENCE));
                } else {
                    instead.getChildren().clear();
                    list.getSelectionModel().clearAndSelect(1);
                }
            }
        }
        boolean something = instead.getChildren().isEmpty();
        comparison.setVisible(something);
        // What is empty would still catch the mouse.
        instead.setVisible(!something);
    }

    private void say(Feather icon, String title, String sentence) {
        instead.getChildren().setAll(new EmptyState(icon, title, sentence));
    }

    private void name(Compared compared) {
        shows.setText(
                compared.before()
                        .map(before ->
                                compared.after()
                                        .map(after ->
                                                texts.of(
                                                        HistoryUiMessage.SHOWS,
                                                        named(before),
                                                        named(after)))
                                        .orElseGet(() ->
                                                texts.of(
                                                        HistoryUiMessage.SHOWS_NOW, named(before))))
                        .or(() ->
                                compared.after()
                                        .map(after ->
                                                texts.of(
                                                        HistoryUiMessage.SHOWS_FIRST,
                                                        named(after))))
                        .orElse(""));
    }

    private String named(FileVersion version) {
        return texts.of(HistoryUiMessage.VERSION, moments.of(version), version.author().name());
    }

    private void tell(Optional<Problem> why) {
        problem.setText(why.map(one -> texts.of(one.message())).orElse(""));
        problem.setVisible(why.isPresent());
    }

    private static void takeRoom(@Nullable Parent frame) {
        if (frame != null && !frame.getStyleClass().contains(AROUND)) {
            frame.getStyleClass().add(AROUND);
        }
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
