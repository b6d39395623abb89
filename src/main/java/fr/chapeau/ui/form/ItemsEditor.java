package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Icons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Edits a list of maps, such as a slide show: one card an item, to be added, moved and removed by
/// mouse or keyboard.
final class ItemsEditor implements FieldEditor {
    private final Texts texts;
    private final FieldPath path;
    private final FormPort port;
    private final Supplier<FieldGroup> groups;
    private final List<Card> cards = new ArrayList<>();
    private final VBox items = new VBox();
    private final Button add;
    private final VBox root;
    private FormField shown;

    ItemsEditor(Texts texts, FormField field, FormPort port, Supplier<FieldGroup> groups) {
        this.texts = texts;
        this.path = field.path();
        this.port = port;
        this.groups = groups;
        this.shown = field;
        items.getStyleClass().add("form-items");
        add = new Button(texts.of(FormMessage.ITEM_ADD), Icons.of(Feather.PLUS));
        add.setOnAction(event -> addItem());
        root = new VBox(items, add);
        root.getStyleClass().add("form-items");
        show(field);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node target() {
        return add;
    }

    @Override
    public void show(FormField field) {
        shown = field;
        int count = field.items().size();
        while (cards.size() > count) {
            cards.removeLast().group.close();
        }
        while (cards.size() < count) {
            cards.add(new Card(cards.size()));
        }
        for (int i = 0; i < count; i++) {
            cards.get(i).show(field.items().get(i), count);
        }
        List<Node> nodes = new ArrayList<>();
        cards.forEach(card -> nodes.add(card.root));
        if (!items.getChildren().equals(nodes)) {
            items.getChildren().setAll(nodes);
        }
    }

    /// A new item has the keys that are usual in the list, without values.
    private void addItem() {
        LinkedHashMap<String, FieldValue> entries = new LinkedHashMap<>();
        shown.fields().forEach(field -> entries.put(field.key(), new FieldValue.Null()));
        FieldValue item = new FieldValue.MapOf(entries);
        boolean isList = shown.written().map(YamlSequence.class::isInstance).orElse(false);
        port.change(
                isList
                        ? new FieldChange.Insert(path, shown.items().size(), item)
                        : new FieldChange.Set(path, new FieldValue.ListOf(List.of(item))));
    }

    /// One item of the list.
    private final class Card {
        private final int index;
        private final FieldGroup group = groups.get();
        private final Button up;
        private final Button down;
        private final VBox root;

        Card(int index) {
            this.index = index;
            Label title =
                    new Label(
                            texts.of(
                                    FormMessage.ITEM_NUMBER,
                                    FieldLabels.of(texts, shown),
                                    index + 1));
            title.getStyleClass().add("form-item-title");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            up = button(Feather.ARROW_UP, FormMessage.ITEM_UP);
            up.setOnAction(event -> port.change(new FieldChange.Move(path, index, index - 1)));
            down = button(Feather.ARROW_DOWN, FormMessage.ITEM_DOWN);
            down.setOnAction(event -> port.change(new FieldChange.Move(path, index, index + 1)));
            Button remove = button(Feather.TRASH_2, FormMessage.ITEM_REMOVE);
            remove.setOnAction(event -> port.change(new FieldChange.Remove(path, index)));
            HBox head = new HBox(title, up, down, remove);
            head.getStyleClass().add("form-item-head");
            root = new VBox(head, group.root());
            root.getStyleClass().add("form-card");
        }

        void show(List<FormField> fields, int count) {
            up.setDisable(index == 0);
            down.setDisable(index == count - 1);
            group.show(fields);
        }

        private Button button(Feather icon, FormMessage name) {
            Button button = new Button(null, Icons.of(icon));
            String text = texts.of(name, index + 1);
            button.setAccessibleText(text);
            button.setTooltip(new Tooltip(text));
            button.getStyleClass().addAll("flat", "button-icon", "small");
            return button;
        }
    }
}
