package fr.chapeau.ui.adjust;

import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.site.FieldKind;
import fr.chapeau.ui.adjust.SettingBox.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The values to choose from: one line each, to be added, moved and removed by mouse or keyboard.
final class ChoicesEditor implements SettingEditor {
    private static final int MOST_FOUND = 30;

    private final Texts texts;
    private final FieldDraft draft;
    private final List<ChoiceLine> lines = new ArrayList<>();
    private final VBox list = new VBox();
    private final Button add;
    private final Button addFound;
    private final SettingBox box;

    ChoicesEditor(Texts texts, FieldDraft draft) {
        this.texts = texts;
        this.draft = draft;
        add = Parts.button(texts, AdjustUiMessage.CHOICE_ADD, () -> insert(lines.size()));
        add.setId("adjust-choice-add");
        addFound = Parts.button(texts, AdjustUiMessage.CHOICE_ADD_FOUND, this::addFound);
        FlowPane buttons = new FlowPane(add, addFound);
        buttons.getStyleClass().add("button-row");
        VBox both =
                new VBox(
                        Parts.wrapped(texts.of(AdjustUiMessage.CHOICES_HINT), "form-hint"),
                        list,
                        buttons);
        list.getStyleClass().add("adjust-choices");
        both.getStyleClass().add("adjust-choices");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        box = new SettingBox(texts, AdjustUiMessage.CHOICES, both, add, this::back);
        add.setAccessibleText(texts.of(AdjustUiMessage.CHOICE_ADD));
        show();
    }

    /// Whether the values of a kind can be chosen from a list.
    static boolean isFor(FieldKind kind) {
        return switch (kind) {
            case TEXT, CHOICE, TAGS, LIST -> true;
            case LONG_TEXT,
                    MARKDOWN,
                    BOOLEAN,
                    DATE,
                    DATE_TIME,
                    NUMBER,
                    URL,
                    EMAIL,
                    IMAGE,
                    FILE,
                    REFERENCE,
                    MAP,
                    LIST_OF_MAPS,
                    YAML ->
                    false;
        };
    }

    @Override
    public Region root() {
        return box.root();
    }

    @Override
    public void show() {
        List<Choice> now = draft.effective().rules().choices();
        if (!said().equals(now)) {
            lines.clear();
            now.forEach(choice -> lines.add(line(choice)));
        }
        arrange();
        addFound.setDisable(missing().isEmpty());
        box.show(
                draft.source(
                        !draft.own().rules().choices().isEmpty(),
                        !draft.shared().rules().choices().isEmpty(),
                        Source.NOWHERE));
    }

    private void arrange() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).place(i, lines.size());
            nodes.add(lines.get(i).root());
        }
        if (!list.getChildren().equals(nodes)) {
            list.getChildren().setAll(nodes);
        }
    }

    private ChoiceLine line(@Nullable Choice choice) {
        return new ChoiceLine(
                texts,
                choice,
                new ChoiceLine.Moves() {
                    @Override
                    public void changed() {
                        say();
                    }

                    @Override
                    public void move(ChoiceLine line, int by) {
                        ChoicesEditor.this.move(line, by);
                    }

                    @Override
                    public void remove(ChoiceLine line) {
                        ChoicesEditor.this.remove(line);
                    }
                });
    }

    private void insert(int at) {
        ChoiceLine fresh = line(null);
        lines.add(at, fresh);
        arrange();
        fresh.focus();
    }

    private void move(ChoiceLine line, int by) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (to >= 0 && to < lines.size()) {
            ChoiceLine.Spot spot = line.spot();
            lines.remove(from);
            lines.add(to, line);
            arrange();
            line.focus(spot);
            say();
        }
    }

    private void remove(ChoiceLine line) {
        int at = lines.indexOf(line);
        lines.remove(line);
        arrange();
        if (lines.isEmpty()) {
            add.requestFocus();
        } else {
            lines.get(Math.min(at, lines.size() - 1)).focus();
        }
        say();
    }

    /// What the articles hold and is not among the choices yet.
    private List<String> missing() {
        List<String> here = said().stream().map(Choice::value).toList();
        return draft.field().found().values().stream()
                .filter(value -> !here.contains(value))
                .limit(MOST_FOUND)
                .toList();
    }

    private void addFound() {
        missing().forEach(value -> lines.add(line(new Choice(value, null))));
        arrange();
        say();
        if (addFound.isDisabled()) {
            add.requestFocus();
        }
    }

    private void say() {
        List<Choice> now = said();
        List<Choice> shared = draft.shared().rules().choices();
        List<Choice> before = draft.field().own().rules().choices();
        boolean said = !now.equals(shared) || now.equals(before);
        draft.changeRules(rules -> rules.withChoices(said ? now : List.of()));
        addFound.setDisable(missing().isEmpty());
    }

    /// What the lines say: each value once, empty ones not at all.
    private List<Choice> said() {
        Map<String, Choice> values = new LinkedHashMap<>();
        lines.stream()
                .map(ChoiceLine::choice)
                .filter(Objects::nonNull)
                .forEach(choice -> values.putIfAbsent(choice.value(), choice));
        return List.copyOf(values.values());
    }

    private void back() {
        draft.changeRules(rules -> rules.withChoices(List.of()));
        lines.clear();
        show();
    }

    /// Alt and an arrow move the line that has the keyboard; Enter begins the next one.
    private void pressed(KeyEvent event) {
        ChoiceLine line =
                lines.stream().filter(one -> one.root().isFocusWithin()).findFirst().orElse(null);
        if (line == null) {
            return;
        }
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (arrow && event.isAltDown()) {
            move(line, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && line.isTyped()) {
            insert(lines.indexOf(line) + 1);
            event.consume();
        }
    }
}
