package fr.chapeau.ui.form;

import fr.chapeau.app.article.FieldChange;
import fr.chapeau.app.pictures.FieldFiles;
import fr.chapeau.app.pictures.FileSort;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Icons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Edits a list of maps, such as a slide show, or of single values: one card an item, to be added,
/// moved and removed by mouse or keyboard. The keyboard follows an item that is moved.
final class ItemsEditor implements FieldEditor {
    private final Texts texts;
    private final FieldPath path;
    private final FormPort port;
    private final Supplier<FieldGroup> groups;
    private final boolean single;
    private final List<ItemCard> cards = new ArrayList<>();
    private final VBox items = new VBox();
    private final Node add;
    private final VBox root;
    private FormField shown;
    private @Nullable Awaited awaited;

    /// What takes the keyboard once a change is shown. Until then no key gets into the items: it
    /// would be written into another one than the user means.
    ///
    /// @param item where the item will be
    private record Awaited(int item, ItemCard.Spot spot) {}

    ItemsEditor(Texts texts, FormField field, FormPort port, Supplier<FieldGroup> groups) {
        this.texts = texts;
        this.path = field.path();
        this.port = port;
        this.groups = groups;
        this.shown = field;
        single = field.kind() == FieldKind.LIST;
        items.getStyleClass().add("form-items");
        FileSort files = single ? files(field) : null;
        if (files == null) {
            Button button =
                    new Button(
                            texts.of(single ? FormMessage.LIST_ADD : FormMessage.ITEM_ADD),
                            Icons.of(Feather.PLUS));
            button.setOnAction(event -> insert(cards.size(), List.of(fresh())));
            add = button;
            root = new VBox(items, button);
        } else {
            FileSource source =
                    new FileSource(
                            texts,
                            port,
                            new FieldFiles.Asked(path, files),
                            () -> "",
                            new FileSource.Taker.Many(this::append));
            add = source.target();
            root = new VBox(items, source.root());
            source.takeDropsOn(root);
        }
        root.getStyleClass().add("form-items");
        items.addEventFilter(KeyEvent.ANY, this::key);
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
        List<List<FormField>> fields = ListItems.of(field);
        int count = fields.size();
        while (cards.size() > count) {
            cards.removeLast().close();
        }
        while (cards.size() < count) {
            int index = cards.size();
            cards.add(
                    new ItemCard(
                            texts,
                            shown,
                            index,
                            groups.get(),
                            new ItemCard.Moves() {
                                @Override
                                public void move(int by) {
                                    ItemsEditor.this.move(index, by);
                                }

                                @Override
                                public void remove() {
                                    ItemsEditor.this.remove(index);
                                }
                            }));
        }
        for (int i = 0; i < count; i++) {
            cards.get(i).show(fields.get(i), count);
        }
        List<Node> nodes = new ArrayList<>();
        cards.forEach(card -> nodes.add(card.root()));
        if (!items.getChildren().equals(nodes)) {
            items.getChildren().setAll(nodes);
        }
        if (awaited != null) {
            focus(awaited);
            awaited = null;
        }
    }

    /// What the items name, if they name files.
    private static @Nullable FileSort files(FormField field) {
        FieldKind item = field.nature().item();
        return item == FieldKind.IMAGE
                ? FileSort.PICTURE
                : item == FieldKind.FILE ? FileSort.DOCUMENT : null;
    }

    private void append(List<String> addresses) {
        insert(cards.size(), addresses.stream().<FieldValue>map(FieldValue.Text::new).toList());
    }

    private void focus(Awaited wanted) {
        if (cards.isEmpty()) {
            add.requestFocus();
        } else {
            cards.get(Math.clamp(wanted.item(), 0, cards.size() - 1)).focus(wanted.spot());
        }
    }

    private boolean isList() {
        return shown.written().map(YamlSequence.class::isInstance).orElse(false);
    }

    /// A new item has the keys that are usual in the list, with the values that the repository
    /// wants them to begin with, else without any.
    private FieldValue fresh() {
        if (single) {
            return new FieldValue.Null();
        }
        LinkedHashMap<String, FieldValue> entries = new LinkedHashMap<>();
        shown.fields().forEach(field -> entries.put(field.key(), new FieldValue.Null()));
        entries.putAll(shown.itemBegin());
        return new FieldValue.MapOf(entries);
    }

    private void insert(int at, List<FieldValue> values) {
        if (awaited != null) {
            return;
        }
        awaited = new Awaited(at + values.size() - 1, ItemCard.Spot.FIRST_FIELD);
        if (isList()) {
            for (int i = 0; i < values.size(); i++) {
                port.change(new FieldChange.Insert(path, at + i, values.get(i)));
            }
            return;
        }
        List<FieldValue> all = new ArrayList<>();
        if (!cards.isEmpty()) {
            shown.written().map(node -> FieldValue.of(node.reading())).ifPresent(all::add);
        }
        all.addAll(values);
        port.change(new FieldChange.Set(path, new FieldValue.ListOf(all)));
    }

    private void move(int card, int by) {
        int from = awaited == null ? card : awaited.item();
        int to = from + by;
        if (isList() && to >= 0 && to < cards.size()) {
            awaited = new Awaited(to, awaited == null ? cards.get(card).spot(by) : awaited.spot());
            port.change(new FieldChange.Move(path, from, to));
        }
    }

    private void remove(int card) {
        if (awaited == null) {
            awaited = new Awaited(card, ItemCard.Spot.REMOVE);
            port.change(
                    isList()
                            ? new FieldChange.Remove(path, card)
                            : new FieldChange.Set(path, new FieldValue.Null()));
        }
    }

    /// Alt and an arrow move the item that has the keyboard, the innermost one of several; Enter in
    /// a line of a list begins the next line.
    private void key(KeyEvent event) {
        int card = withKeyboard();
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (pressed && arrow && event.isAltDown() && isInnermost(event)) {
            if (card >= 0) {
                move(card, event.getCode() == KeyCode.UP ? -1 : 1);
            }
            event.consume();
        } else if (awaited != null) {
            event.consume();
        } else if (pressed
                && single
                && event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof TextField) {
            insert(card + 1, List.of(fresh()));
            event.consume();
        }
    }

    private int withKeyboard() {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).root().isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInnermost(KeyEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !isMovable(node)) {
            node = node.getParent();
        }
        return node != null && cards.stream().map(ItemCard::root).anyMatch(node::equals);
    }

    private static boolean isMovable(Node node) {
        return node.getStyleClass().contains(ItemCard.STYLE)
                || node.getStyleClass().contains("form-chip");
    }
}
