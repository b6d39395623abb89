package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Folded;
import fr.chapeau.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Edits a list of single values as chips, with the site's own vocabulary to choose from.
final class TagsEditor implements FieldEditor {
    private static final int MOST_SHOWN = 10;

    private final Texts texts;
    private final FieldPath path;
    private final FormPort port;
    private final TextField input = new TextField();
    private final FlowPane root = new FlowPane();
    private final ContextMenu proposals = new ContextMenu();
    private List<String> words = List.of();
    private List<String> vocabulary;
    private boolean isList;

    TagsEditor(Texts texts, FormField field, FormPort port) {
        this.texts = texts;
        this.path = field.path();
        this.port = port;
        this.vocabulary = field.suggestions();
        root.getStyleClass().add("form-chips");
        input.setPromptText(texts.of(FormMessage.TAG_ADD));
        input.getStyleClass().add("form-chip-input");
        input.setPrefColumnCount(12);
        input.setOnAction(event -> add(input.getText()));
        input.textProperty().subscribe((before, now) -> typed(now));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        input.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        proposals.hide();
                    }
                });
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
        vocabulary = field.suggestions();
        isList = field.written().map(YamlSequence.class::isInstance).orElse(false);
        place(words(field));
    }

    private void place(List<String> now) {
        if (!now.equals(words) || root.getChildren().isEmpty()) {
            words = List.copyOf(now);
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                nodes.add(chip(words.get(i), i));
            }
            nodes.add(input);
            // The input is never taken out: it would lose the keyboard.
            root.getChildren().removeIf(node -> node != input);
            root.getChildren().addAll(0, nodes.subList(0, nodes.size() - 1));
            if (!root.getChildren().contains(input)) {
                root.getChildren().add(input);
            }
        }
    }

    private static List<String> words(FormField field) {
        return field
                .written()
                .map(node ->
                        node instanceof YamlSequence list
                                ? list.items().stream()
                                        .map(YamlNode::reading)
                                        .map(FieldText::of)
                                        .toList()
                                : List.of(FieldText.of(field)))
                .orElse(List.of())
                .stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Button chip(String word, int index) {
        Button chip = new Button(word, Icons.of(Feather.X));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("form-chip");
        chip.setAccessibleText(texts.of(FormMessage.TAG_REMOVE, word));
        chip.setOnAction(event -> remove(index));
        return chip;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE
                && input.getText().isEmpty()
                && !words.isEmpty()) {
            remove(words.size() - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !proposals.isShowing()) {
            propose(input.getText());
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

    private void typed(String text) {
        if (text.isBlank()) {
            proposals.hide();
        } else {
            propose(text);
        }
    }

    private void propose(String typed) {
        Folded wanted = Folded.of(typed);
        List<MenuItem> items =
                vocabulary.stream()
                        .filter(word ->
                                !words.contains(word) && Folded.of(word).hasAllWordsOf(wanted))
                        .limit(MOST_SHOWN)
                        .map(this::item)
                        .toList();
        proposals.getItems().setAll(items);
        if (items.isEmpty() || !input.isFocused()) {
            proposals.hide();
        } else if (!proposals.isShowing()) {
            proposals.show(input, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(String word) {
        MenuItem item = new MenuItem(word);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> add(word));
        return item;
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
        after.add(word);
        if (isList) {
            int end = words.size();
            place(after);
            port.change(new FieldChange.Insert(path, end, value));
        } else {
            List<FieldValue> all = new ArrayList<>();
            words.forEach(one -> all.add(new FieldValue.Text(one)));
            all.add(value);
            isList = true;
            place(after);
            port.change(new FieldChange.Set(path, new FieldValue.ListOf(all)));
        }
    }

    private void remove(int index) {
        input.requestFocus();
        List<String> after = new ArrayList<>(words);
        after.remove(index);
        place(after);
        if (isList) {
            port.change(new FieldChange.Remove(path, index));
        } else {
            port.change(new FieldChange.Set(path, new FieldValue.Null()));
        }
    }
}
