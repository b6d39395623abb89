package fr.chapeau.ui.adjust;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.settings.LocalText;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One value to choose: what is written, what the form shows for it, and the buttons that move and
/// remove it.
final class ChoiceLine {
    private final Texts texts;
    private final Language language;
    private final @Nullable Choice first;
    private final TextField value = new TextField();
    private final TextField words = new TextField();
    private final Button up;
    private final Button down;
    private final Button remove;
    private final HBox root;

    /// What happens to it.
    interface Moves {
        void changed();

        void move(ChoiceLine line, int by);

        void remove(ChoiceLine line);
    }

    /// Where in it the keyboard is.
    enum Spot {
        VALUE,
        WORDS,
        UP,
        DOWN,
        REMOVE
    }

    /// @param first null for a new one
    ChoiceLine(Texts texts, @Nullable Choice first, Moves moves) {
        this.texts = texts;
        this.language = texts.language();
        this.first = first;
        LocalText label = first == null ? null : first.label();
        value.setText(first == null ? "" : first.value());
        words.setText(label == null ? "" : label.in(language));
        value.setPromptText(texts.of(AdjustUiMessage.CHOICE_VALUE));
        words.setPromptText(texts.of(AdjustUiMessage.CHOICE_WORDS));
        up = Parts.icon(Feather.ARROW_UP, "", () -> moves.move(this, -1));
        down = Parts.icon(Feather.ARROW_DOWN, "", () -> moves.move(this, 1));
        remove = Parts.icon(Feather.TRASH_2, "", () -> moves.remove(this));
        value.setPrefColumnCount(9);
        words.setPrefColumnCount(9);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        root = new HBox(value, words, up, down, remove);
        root.getStyleClass().add("adjust-choice");
        value.textProperty().subscribe((before, typed) -> moves.changed());
        words.textProperty().subscribe((before, typed) -> moves.changed());
    }

    Region root() {
        return root;
    }

    /// Tells it where it stands.
    void place(int index, int count) {
        int number = index + 1;
        value.setId("adjust-choice-" + number);
        value.setAccessibleText(texts.of(AdjustUiMessage.CHOICE_VALUE_NAME, number));
        words.setAccessibleText(texts.of(AdjustUiMessage.CHOICE_WORDS_NAME, number));
        name(up, AdjustUiMessage.CHOICE_UP, number);
        name(down, AdjustUiMessage.CHOICE_DOWN, number);
        name(remove, AdjustUiMessage.CHOICE_REMOVE, number);
        up.setDisable(index == 0);
        down.setDisable(number == count);
    }

    private void name(Button button, AdjustUiMessage key, int number) {
        String name = texts.of(key, number);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    /// What it says; null where there is no value yet.
    @Nullable Choice choice() {
        String written = value.getText().strip();
        return written.isEmpty() ? null : new Choice(written, label(words.getText().strip()));
    }

    private @Nullable LocalText label(String typed) {
        LocalText before = first == null ? null : first.label();
        if (typed.isEmpty()) {
            return null;
        }
        if (before == null) {
            return LocalText.of(typed);
        }
        return before.in(language).equals(typed) ? before : before.with(language, typed);
    }

    /// Whether one of its texts has the keyboard.
    boolean isTyped() {
        return value.isFocused() || words.isFocused();
    }

    void focus() {
        value.requestFocus();
    }

    Spot spot() {
        return words.isFocused()
                ? Spot.WORDS
                : up.isFocused()
                        ? Spot.UP
                        : down.isFocused()
                                ? Spot.DOWN
                                : remove.isFocused() ? Spot.REMOVE : Spot.VALUE;
    }

    void focus(Spot spot) {
        switch (spot) {
            case VALUE -> value.requestFocus();
            case WORDS -> words.requestFocus();
            case UP -> (up.isDisabled() ? down : up).requestFocus();
            case DOWN -> (down.isDisabled() ? up : down).requestFocus();
            case REMOVE -> remove.requestFocus();
        }
    }
}
