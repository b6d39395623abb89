package fr.chapeau.ui.fixing;

import fr.chapeau.i18n.Texts;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The groups of changes, and beside them the changes of the chosen one. FX thread only.
final class ChoicePane {
    private static final double SHARE_OF_GROUPS = 0.36;

    private final Texts texts;
    private final FixingModel model;
    private final ListView<FixGroup> groups = new ListView<>();
    private final ListView<FixItem> changes = new ListView<>();
    private final CheckBox all = new CheckBox();
    private final ToggleButton byArticle = new ToggleButton();
    private final ToggleButton byKind = new ToggleButton();
    private final Label legend;
    private final HBox root = new HBox();

    ChoicePane(Texts texts, FixingModel model) {
        this.texts = texts;
        this.model = model;
        groups();
        changes();
        FlowPane above = new FlowPane(grouping(), all());
        above.getStyleClass().add("fixing-above");
        VBox side = new VBox(above, groups);
        side.getStyleClass().add("fixing-side-pane");
        VBox.setVgrow(groups, Priority.ALWAYS);
        legend = FixParts.wrapped(texts.of(FixingUiMessage.LEGEND), "fixing-fact");
        VBox right = new VBox(changes, legend);
        right.getStyleClass().add("fixing-change-pane");
        VBox.setVgrow(changes, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        root.getChildren().addAll(side, right);
        root.getStyleClass().add("fixing-both");
        side.maxWidthProperty().bind(root.widthProperty().multiply(SHARE_OF_GROUPS));
        model.tickedProperty().subscribe(this::showAll);
    }

    Region root() {
        return root;
    }

    ListView<FixGroup> first() {
        return groups;
    }

    /// Says what the signs mean, if there is room for it.
    void showLegend(boolean room) {
        FixParts.place(legend, room);
    }

    /// Shows what was found.
    void show() {
        boolean kinds = byKind.isSelected();
        groups.setItems(
                FXCollections.observableList(
                        kinds ? model.found().byKind() : model.found().byArticle()));
        groups.getSelectionModel().selectFirst();
        groups.scrollTo(0);
        showAll();
    }

    private HBox grouping() {
        ToggleGroup group = new ToggleGroup();
        byArticle.setText(texts.of(FixingUiMessage.BY_ARTICLE));
        byArticle.setId("fixing-by-article");
        byArticle.setSelected(true);
        byKind.setText(texts.of(FixingUiMessage.BY_KIND));
        byKind.setId("fixing-by-kind");
        for (ToggleButton one : new ToggleButton[] {byArticle, byKind}) {
            one.setToggleGroup(group);
            one.setMinWidth(Region.USE_PREF_SIZE);
            one.setOnAction(event -> {
                one.setSelected(true);
                show();
            });
        }
        HBox row = new HBox(byArticle, byKind);
        row.getStyleClass().add("fixing-grouping");
        return row;
    }

    private CheckBox all() {
        all.setText(texts.of(FixingUiMessage.ALL));
        all.setId("fixing-all");
        all.setMnemonicParsing(false);
        all.setOnAction(
                event -> model.tickAll(model.found().ticks().ofAll() != FixTicks.State.ALL));
        return all;
    }

    private void showAll() {
        FixTicks.State state = model.found().ticks().ofAll();
        all.setIndeterminate(state == FixTicks.State.SOME);
        all.setSelected(state == FixTicks.State.ALL);
    }

    private void groups() {
        groups.setId("fixing-groups");
        groups.setAccessibleText(texts.of(FixingUiMessage.GROUPS));
        groups.setAccessibleHelp(texts.of(FixingUiMessage.GROUPS_HELP));
        groups.setCellFactory(view -> new GroupCell(texts, model));
        groups.getSelectionModel().selectedItemProperty().subscribe(this::showGroup);
        groups.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    FixGroup group = groups.getSelectionModel().getSelectedItem();
                    if (group != null && event.getCode() == KeyCode.SPACE) {
                        model.tick(group, model.found().ticks().of(group) != FixTicks.State.ALL);
                        event.consume();
                    } else if (group != null && event.getCode() == KeyCode.ENTER) {
                        changes.requestFocus();
                        event.consume();
                    }
                });
    }

    private void showGroup(@Nullable FixGroup group) {
        if (group == null) {
            changes.getItems().clear();
            return;
        }
        changes.setItems(FXCollections.observableArrayList(group.items()));
        changes.getSelectionModel().selectFirst();
        changes.scrollTo(0);
    }

    private void changes() {
        changes.setId("fixing-changes");
        changes.setAccessibleText(texts.of(FixingUiMessage.CHANGES));
        changes.setAccessibleHelp(texts.of(FixingUiMessage.CHANGES_HELP));
        changes.setCellFactory(view -> new ChangeCell(texts, model, byKind::isSelected));
        changes.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    FixItem item = changes.getSelectionModel().getSelectedItem();
                    if (item != null && event.getCode() == KeyCode.SPACE) {
                        model.tick(item, !model.found().ticks().isOn(item));
                        event.consume();
                    }
                });
    }
}
