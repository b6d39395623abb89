package fr.chapeau.ui.audit;

import fr.chapeau.app.audit.Audit;
import fr.chapeau.app.audit.AuditFormat;
import fr.chapeau.app.audit.AuditWords;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.EmptyState;
import fr.chapeau.ui.kit.Keyboard;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The view over a whole site: sums, findings put together in several ways, and the trend. FX
/// thread only.
public final class AuditPane implements AutoCloseable {
    /// In widths of a letter: where there is less room, findings lie below the rows.
    private static final double BESIDE = 80;

    private static final double SHARE = 0.57;

    /// Behind each thing of the head, its own margin included.
    private static final double GAP = 12;

    /// Narrower than this, the sentence below the title is hard to read.
    private static final double FEWEST_WORDS = 180;

    private static final double SIDES = 60;

    private final Texts texts;
    private final AuditParts parts;
    private final AuditModel model;
    private final Notices notices;
    private final AuditSaving saving;
    private final Label made = new Label();
    private final Label left = new Label();
    private final Figures figures;
    private final ReadingBar reading;
    private final GroupTable table;
    private final FoundPane findings;
    private final SplitPane split;
    private final Tab trend = new Tab();
    private final TabPane tabs;
    private final EmptyState intro;
    private Button start = new Button();
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable Node last;

    /// A view of what a model has read; reads nothing by itself.
    public AuditPane(AuditParts parts, AuditModel model) {
        this.parts = parts;
        this.texts = parts.texts();
        this.model = model;
        AuditWords words = new AuditWords(texts, parts.source().rules());
        notices = new Notices(texts);
        saving = new AuditSaving(parts, model, notices);
        figures = new Figures(texts);
        reading = new ReadingBar(texts, AuditUiMessage.CHECKING, model::cancel);
        table = new GroupTable(texts, words, model, subscriptions, this::toFindings);
        findings = new FoundPane(parts, words, model, subscriptions, this::toTable);
        split = new SplitPane(table.root(), findings.root());
        split.getStyleClass().add("audit-split");
        tabs = tabs();
        intro = intro();
        StackPane centre = new StackPane(intro, tabs);
        VBox.setVgrow(centre, Priority.ALWAYS);
        centre.getStyleClass().add("audit-centre");
        content.getChildren()
                .addAll(head(), notices.root(), reading.root(), figures.root(), left, centre);
        content.getStyleClass().add("audit");
        // In large text the tables keep their height, and the page moves instead.
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("edge-to-edge", "audit-scroll");
        subscriptions.add(model.auditProperty().subscribe(this::show));
        subscriptions.add(
                root.widthProperty().subscribe((before, now) -> turn(before.doubleValue())));
        subscriptions.add(
                root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::remember));
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// Shows it: reads what was never read, and gives the keyboard where it was last.
    public void focus() {
        model.startOnce();
        Node before = last;
        Keyboard.give(
                root,
                () -> {
                    if (before != null
                            && before.getScene() != null
                            && before.isFocusTraversable()) {
                        before.requestFocus();
                    } else if (model.auditProperty().get().isRunning()) {
                        reading.focus();
                    } else if (model.auditProperty().get().value() == null) {
                        start.requestFocus();
                    } else {
                        table.focus();
                    }
                });
    }

    /// What can be done with it, wherever the keyboard is.
    public List<CommandGroup> commands() {
        return List.of(
                CommandGroup.of(
                        AuditUiMessage.MENU_CHECKS,
                        again(),
                        save(AuditUiMessage.SAVE_PAGE, AuditFormat.HTML, Feather.FILE_TEXT),
                        save(AuditUiMessage.SAVE_TABLE, AuditFormat.CSV, Feather.GRID)));
    }

    @Override
    public void close() {
        subscriptions.close();
        saving.close();
    }

    private Command again() {
        return Command.of(AuditUiMessage.AGAIN, model::start)
                .withIcon(Feather.REFRESH_CW)
                .enabledWhen(model.auditProperty().map(stage -> !stage.isRunning()));
    }

    private Command save(AuditUiMessage label, AuditFormat format, Feather icon) {
        return Command.of(label, () -> saving.save(format)).withIcon(icon).enabledWhen(isMade());
    }

    private ObservableValue<Boolean> isMade() {
        return model.auditProperty().map(stage -> stage.value() != null);
    }

    private Region head() {
        Label title = new Label(texts.of(AuditUiMessage.TITLE));
        title.getStyleClass().add("audit-title");
        made.getStyleClass().add("audit-place");
        made.setWrapText(true);
        made.setMinHeight(Region.USE_PREF_SIZE);
        left.getStyleClass().add("audit-left-out");
        left.setWrapText(true);
        left.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, made);
        words.getStyleClass().add("audit-head-words");
        CommandControls controls = new CommandControls(texts);
        FlowPane head = new FlowPane(words);
        for (Command command : commands().getFirst().commands()) {
            Button button = controls.button(command);
            button.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(button);
        }
        Consumer<Optional<String>> fix = parts.fix();
        if (fix != null) {
            Command all =
                    Command.of(AuditUiMessage.FIX_ALL, () -> fix.accept(Optional.empty()))
                            .withIcon(Feather.TOOL)
                            .enabledWhen(isMade());
            head.getChildren().add(controls.button(all));
        }
        List<Button> buttons =
                head.getChildren().stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .toList();
        Observable[] widths =
                Stream.concat(
                                Stream.of(content.widthProperty()),
                                buttons.stream().map(Button::widthProperty))
                        .toArray(Observable[]::new);
        made.maxWidthProperty().bind(Bindings.createDoubleBinding(() -> besides(buttons), widths));
        head.getStyleClass().add("audit-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    /// Room for the words in front of the buttons, so that no button stands alone in a second row;
    /// all of the width, where there is too little.
    private double besides(List<Button> buttons) {
        double all = content.getWidth() - SIDES;
        double taken = buttons.stream().mapToDouble(button -> button.getWidth() + GAP).sum();
        return all - taken > FEWEST_WORDS ? all - taken : all;
    }

    private EmptyState intro() {
        start =
                new CommandControls(texts)
                        .primaryButton(Command.of(AuditUiMessage.START, model::start));
        EmptyState state =
                new EmptyState(
                        Feather.BAR_CHART_2,
                        texts.of(AuditUiMessage.TITLE),
                        texts.of(AuditUiMessage.INTRO),
                        start);
        start.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.auditProperty().get().isRunning(),
                                model.auditProperty()));
        return state;
    }

    private TabPane tabs() {
        FlowPane bar = new FlowPane();
        bar.getChildren().addAll(new AuditFilters(texts, model, subscriptions).parts());
        bar.getChildren().add(new Legend(texts));
        bar.getStyleClass().add("audit-bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        VBox list = new VBox(bar, split);
        VBox.setVgrow(split, Priority.ALWAYS);
        Tab groups = new Tab(texts.of(AuditUiMessage.TAB_FINDINGS), list);
        trend.setText(texts.of(AuditUiMessage.TAB_TREND));
        trend.setContent(new TrendView(texts, model, subscriptions).root());
        TabPane pane = new TabPane(groups, trend);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        pane.getStyleClass().add("audit-tabs");
        pane.setAccessibleText(texts.of(AuditUiMessage.TITLE));
        subscriptions.add(
                pane.getSelectionModel()
                        .selectedItemProperty()
                        .subscribe(tab -> {
                            if (tab == trend) {
                                model.startTrendOnce();
                            }
                        }));
        return pane;
    }

    private void show(ReadingState<Audit> stage) {
        boolean watched = reading.hasKeyboard();
        reading.show(stage);
        Audit audit = stage.value();
        boolean any = audit != null;
        tabs.setVisible(any);
        figures.root().setVisible(any);
        figures.root().setManaged(any);
        intro.setVisible(!any);
        List<String> said = new ArrayList<>();
        if (audit != null) {
            DateWords dates = new DateWords(texts.language().locale(), parts.zone());
            made.setText(texts.of(AuditUiMessage.MADE, dates.moment(audit.made())));
            figures.show(audit);
            if (!audit.problems().isEmpty()) {
                said.add(texts.of(AuditUiMessage.NOT_CHECKED, audit.problems().size()));
            }
            if (!audit.history()) {
                said.add(texts.of(AuditUiMessage.WITHOUT_HISTORY));
            }
        }
        left.setText(String.join(" ", said));
        left.setVisible(!said.isEmpty());
        left.setManaged(!said.isEmpty());
        if (watched && !stage.isRunning()) {
            Keyboard.give(root, any ? table::focus : start::requestFocus);
        }
    }

    /// @param before how wide it was
    private void turn(double before) {
        double em = made.getFont().getSize();
        Orientation now =
                root.getWidth() < BESIDE * em ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (split.getOrientation() != now || before <= 0) {
            split.setOrientation(now);
            // A split that is laid out anew forgets the positions it is given.
            Platform.runLater(() -> split.setDividerPositions(SHARE));
        }
    }

    private void toFindings() {
        findings.focus();
    }

    private void toTable() {
        table.focus();
    }

    private void remember(@Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == root) {
                last = owner;
                return;
            }
        }
    }
}
