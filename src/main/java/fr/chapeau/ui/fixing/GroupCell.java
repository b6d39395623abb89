package fr.chapeau.ui.fixing;

import fr.chapeau.check.RuleText;
import fr.chapeau.i18n.Texts;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A group with how much of it is ticked.
final class GroupCell extends ListCell<FixGroup> {
    private static final double ROOM_AT_THE_SIDES = 40;

    private final Texts texts;
    private final FixingModel model;
    private final CheckBox box = new CheckBox();
    private final Label title = FixParts.wrapped("", "fixing-title");
    private final Label count = FixParts.wrapped("", "fixing-fact");
    private final HBox row = new HBox(box, new VBox(title, count));

    GroupCell(Texts texts, FixingModel model) {
        this.texts = texts;
        this.model = model;
        row.getStyleClass().add("fixing-row");
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        // The keyboard stays in the list, whose own key does the same.
        box.setFocusTraversable(false);
        box.setOnAction(event -> {
            FixGroup group = getItem();
            if (group != null) {
                model.tick(group, model.found().ticks().of(group) != FixTicks.State.ALL);
            }
        });
        setPrefWidth(0);
        model.tickedProperty().subscribe(this::showTicks);
    }

    /// What a group is called.
    static String name(FixGroup group, Texts texts) {
        return group.isKind()
                ? texts.of(new RuleText(group.kind(), "title"))
                : group.items().getFirst().article().target().title();
    }

    /// Whether something is ticked, in a word.
    static String state(FixTicks.State state, Texts texts) {
        return texts.of(
                switch (state) {
                    case ALL -> FixingUiMessage.STATE_ALL;
                    case SOME -> FixingUiMessage.STATE_SOME;
                    case NONE -> FixingUiMessage.STATE_NONE;
                });
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = getListView() == null ? width : getListView().getWidth() - ROOM_AT_THE_SIDES;
        return getGraphic() == row && room > 0
                ? snappedTopInset() + row.prefHeight(room) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(@Nullable FixGroup group, boolean empty) {
        super.updateItem(group, empty);
        setText(null);
        if (empty || group == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(name(group, texts));
        setGraphic(row);
        showTicks();
    }

    private void showTicks() {
        FixGroup group = getItem();
        if (group == null || isEmpty()) {
            return;
        }
        FixTicks.State state = model.found().ticks().of(group);
        box.setIndeterminate(state == FixTicks.State.SOME);
        box.setSelected(state == FixTicks.State.ALL);
        int all = group.items().size();
        count.setText(
                state == FixTicks.State.ALL
                        ? texts.of(FixingUiMessage.COUNT_ALL, all)
                        : texts.of(FixingUiMessage.COUNT, model.found().ticks().in(group), all));
        box.setAccessibleText(title.getText());
        setAccessibleText(String.join(", ", title.getText(), count.getText(), state(state, texts)));
    }
}
