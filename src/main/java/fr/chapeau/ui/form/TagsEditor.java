package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Edits a list of single values as chips, with the site's own vocabulary to choose from. A chip
/// with the keyboard is removed by Delete and moved by Alt and an arrow.
final class TagsEditor implements FieldEditor {
    private final Texts texts;
    private final FieldPath path;
    private final FormPort port;
    private final TextField input = new TextField();
    private final FlowPane root = new FlowPane(input);
    private final Vocabulary vocabulary;
    private final Proposals proposals;
    private List<String> words = List.of();
    private boolean isList;

    TagsEditor(Texts texts, FormField field, FormPort port) {
        this.texts = texts;
        this.path = field.path();
        this.port = port;
        vocabulary = new Vocabulary(texts);
        proposals =
                new Proposals(
                        input,
                        (typed, then) -> then.accept(vocabulary.fitting(typed, words)),
                        this::add);
        root.getStyleClass().add("form-chips");
        input.setPromptText(texts.of(FormMessage.TAG_ADD));
        input.getStyleClass().add("form-chip-input");
        input.setPrefColumnCount(12);
        input.setOnAction(event -> add(input.getText()));
        input.textProperty().subscribe((before, now) -> proposals.typed(now));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        show(field);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return input;
    }

    @Override
    public void show(FormField field) {
        vocabulary.set(field.suggestions());
        isList = field.written().map(YamlSequence.class::isInstance).orElse(false);
        place(words(field));
    }

    /// The chips; one without a word stands for an item without value, so that places count right.
    private void place(List<String> now) {
        if (now.equals(words)) {
            return;
        }
        words = List.copyOf(now);
        List<Node> chips = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Button chip = chip(words.get(i), i);
            chip.setVisible(!words.get(i).isEmpty());
            chip.setManaged(!words.get(i).isEmpty());
            chips.add(chip);
        }
        // The input is never taken out: it would lose the keyboard.
        root.getChildren().removeIf(node -> node != input);
        root.getChildren().addAll(0, chips);
    }

    private static List<String> words(FormField field) {
        return field.written()
                .map(node ->
                        node instanceof YamlSequence list
                                ? list.items().stream()
                                        .map(item -> FieldText.of(item.reading()))
                                        .toList()
                                : List.of(FieldText.of(field)))
                .orElse(List.of());
    }

    private Button chip(String word, int index) {
        Button chip = new Button(word, Icons.of(Feather.X));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("form-chip");
        chip.setAccessibleText(texts.of(FormMessage.TAG_REMOVE, word));
        chip.setAccessibleHelp(texts.of(FormMessage.TAG_HELP));
        chip.setOnAction(event -> remove(index));
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> chipPressed(event, index));
        return chip;
    }

    private void chipPressed(KeyEvent event, int index) {
        boolean back = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP;
        boolean on = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && (back || on)) {
            move(index, index + (back ? -1 : 1));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove(index);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE
                && input.getText().isEmpty()
                && words.stream().anyMatch(word -> !word.isEmpty())) {
            int last = words.size() - 1;
            while (words.get(last).isEmpty()) {
                last--;
            }
            remove(last);
            input.requestFocus();
            event.consume();
        }
    }

    /// A comma ends a word, as Enter does.
    private void letter(KeyEvent event) {
        if (event.getCharacter().equals(",")) {
            add(input.getText());
            event.consume();
        }
    }

    private void add(String text) {
        String word = text.strip();
        input.clear();
        proposals.hide();
        if (word.isEmpty() || words.contains(word)) {
            return;
        }
        FieldValue value = new FieldValue.Text(word);
        // Shown at once: the next key must not count on words that are no more.
        List<String> after = new ArrayList<>(words);
        if (isList) {
            int end = after.size();
            after.add(word);
            place(after);
            port.change(new FieldChange.Insert(path, end, value));
        } else {
            after.removeIf(String::isEmpty);
            List<FieldValue> all = new ArrayList<>();
            after.forEach(one -> all.add(new FieldValue.Text(one)));
            all.add(value);
            after.add(word);
            isList = true;
            place(after);
            port.change(new FieldChange.Set(path, new FieldValue.ListOf(all)));
        }
    }

    /// The keyboard goes on to the next chip, else to the line behind them.
    private void remove(int index) {
        List<String> after = new ArrayList<>(words);
        after.remove(index);
        boolean onChip = root.getChildren().get(index).isFocused();
        input.requestFocus();
        place(after);
        if (onChip && index < after.size()) {
            root.getChildren().get(index).requestFocus();
        }
        if (isList) {
            port.change(new FieldChange.Remove(path, index));
        } else {
            port.change(new FieldChange.Set(path, new FieldValue.Null()));
        }
    }

    private void move(int from, int to) {
        if (!isList || to < 0 || to >= words.size()) {
            return;
        }
        List<String> after = new ArrayList<>(words);
        after.add(to, after.remove(from));
        input.requestFocus();
        place(after);
        root.getChildren().get(to).requestFocus();
        port.change(new FieldChange.Move(path, from, to));
    }
}
