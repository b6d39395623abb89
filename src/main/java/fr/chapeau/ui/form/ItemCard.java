package fr.chapeau.ui.form;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.FieldKind;
import fr.chapeau.site.FormField;
import fr.chapeau.ui.kit.Icons;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One item of a list: its fields, and the buttons that move and remove it.
final class ItemCard {
    static final String STYLE = "form-item";

    private final Texts texts;
    private final FieldPath item;
    private final FieldGroup group;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Region root;

    /// Where in a card the keyboard is.
    ///
    /// @param part on which of its buttons, or in a field
    /// @param field below the item
    record Spot(Part part, List<FieldPath.Step> field) {
        static final Spot FIRST_FIELD = new Spot(Part.FIELD, List.of());
        static final Spot REMOVE = new Spot(Part.REMOVE, List.of());

        enum Part {
            UP,
            DOWN,
            REMOVE,
            FIELD
        }
    }

    /// What the buttons do.
    interface Moves {
        void move(int by);

        void remove();
    }

    ItemCard(Texts texts, FormField list, int index, FieldGroup group, Moves moves) {
        this.texts = texts;
        this.item = list.path().item(index);
        this.group = group;
        up = button(Feather.ARROW_UP, FormMessage.ITEM_UP, index);
        up.setOnAction(event -> moves.move(-1));
        down = button(Feather.ARROW_DOWN, FormMessage.ITEM_DOWN, index);
        down.setOnAction(event -> moves.move(1));
        remove = button(Feather.TRASH_2, FormMessage.ITEM_REMOVE, index);
        remove.setOnAction(event -> moves.remove());
        root = list.kind() == FieldKind.LIST ? line() : card(list, index);
        root.getStyleClass().add(STYLE);
    }

    private Region line() {
        HBox.setHgrow(group.root(), Priority.ALWAYS);
        HBox line = new HBox(group.root(), up, down, remove);
        line.getStyleClass().add("form-item-line");
        return line;
    }

    private Region card(FormField list, int index) {
        Label title =
                new Label(
                        texts.of(FormMessage.ITEM_NUMBER, FieldLabels.of(texts, list), index + 1));
        title.getStyleClass().add("form-item-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, up, down, remove);
        head.getStyleClass().add("form-item-head");
        VBox card = new VBox(head, group.root());
        card.getStyleClass().add("form-card");
        return card;
    }

    Region root() {
        return root;
    }

    void show(List<FormField> fields, int count) {
        boolean first = item.last().equals(new FieldPath.Index(0));
        boolean last = item.last().equals(new FieldPath.Index(count - 1));
        up.setDisable(first);
        down.setDisable(last);
        group.show(fields);
    }

    void close() {
        group.close();
    }

    /// Where the keyboard is; where it is not in the card, on the button that was clicked.
    Spot spot(int by) {
        if (remove.isFocused()) {
            return Spot.REMOVE;
        }
        @Nullable FieldPath field = group.focused(item).orElse(null);
        if (field == null || up.isFocused() || down.isFocused()) {
            return new Spot(by < 0 ? Spot.Part.UP : Spot.Part.DOWN, List.of());
        }
        return new Spot(
                Spot.Part.FIELD, field.steps().subList(item.steps().size(), field.steps().size()));
    }

    /// Gives the keyboard to the same place in this card, or to the nearest one that there is.
    void focus(Spot spot) {
        switch (spot.part()) {
            case REMOVE -> remove.requestFocus();
            case UP -> (up.isDisabled() ? down : up).requestFocus();
            case DOWN -> (down.isDisabled() ? up : down).requestFocus();
            case FIELD -> {
                FieldPath field = item;
                for (FieldPath.Step step : spot.field()) {
                    field =
                            switch (step) {
                                case FieldPath.Key(String name) -> field.key(name);
                                case FieldPath.Index(int index) -> field.item(index);
                            };
                }
                if (!group.open(field) && !group.openFirst()) {
                    remove.requestFocus();
                }
            }
        }
    }

    private Button button(Feather icon, FormMessage name, int index) {
        Button button = new Button(null, Icons.of(icon));
        String text = texts.of(name, index + 1);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
