package fr.chapeau.ui.fixing;

import fr.chapeau.check.RuleText;
import fr.chapeau.i18n.Texts;
import javafx.scene.control.Label;

/// A group with how much of it is ticked.
final class GroupCell extends TickCell<FixGroup> {
    private final Texts texts;
    private final FixingModel model;
    private final Label title;
    private final Label count;

    GroupCell(Texts texts, FixingModel model) {
        this(
                texts,
                model,
                FixParts.wrapped("", "fixing-title"),
                FixParts.wrapped("", "fixing-fact"));
    }

    private GroupCell(Texts texts, FixingModel model, Label title, Label count) {
        super(title, count);
        this.texts = texts;
        this.model = model;
        this.title = title;
        this.count = count;
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
    void tick(FixGroup group) {
        model.tick(group, model.found().ticks().of(group) != FixTicks.State.ALL);
    }

    @Override
    void show(FixGroup group) {
        title.setText(name(group, texts));
        showTicks();
    }

    private void showTicks() {
        FixGroup group = getItem();
        if (group == null || isEmpty()) {
            return;
        }
        FixTicks.State state = model.found().ticks().of(group);
        box().setIndeterminate(state == FixTicks.State.SOME);
        box().setSelected(state == FixTicks.State.ALL);
        int all = group.items().size();
        count.setText(
                state == FixTicks.State.ALL
                        ? texts.of(FixingUiMessage.COUNT_ALL, all)
                        : texts.of(FixingUiMessage.COUNT, model.found().ticks().in(group), all));
        box().setAccessibleText(title.getText());
        setAccessibleText(String.join(", ", title.getText(), count.getText(), state(state, texts)));
    }
}
