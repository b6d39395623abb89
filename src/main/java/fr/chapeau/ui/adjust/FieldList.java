package fr.chapeau.ui.adjust;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The fields of a form in their order, to be chosen and moved. FX thread only.
final class FieldList {
    private final Texts texts;
    private final ListView<FieldDraft> list = new ListView<>();
    private final Button back;
    private final Label place = Parts.wrapped("", "form-label");
    private final Button up;
    private final Button down;
    private final Button asFound;
    private final VBox root;
    private Subscription following = Subscription.EMPTY;
    private @Nullable MapDraft map;

    /// @param leave goes back to the fields around those that are shown
    FieldList(Texts texts, Runnable leave) {
        this.texts = texts;
        back = Parts.button(texts, AdjustUiMessage.INNER_BACK, leave);
        back.setGraphic(Icons.of(Feather.CORNER_LEFT_UP));
        back.setId("adjust-back");
        up = Parts.icon(Feather.ARROW_UP, texts.of(AdjustUiMessage.FIELD_UP), () -> move(-1));
        up.setId("adjust-up");
        down = Parts.icon(Feather.ARROW_DOWN, texts.of(AdjustUiMessage.FIELD_DOWN), () -> move(1));
        down.setId("adjust-down");
        asFound =
                Parts.icon(
                        Feather.ROTATE_CCW,
                        texts.of(AdjustUiMessage.ORDER_BACK),
                        this::orderAsFound);
        asFound.setId("adjust-order-back");
        list.setId("adjust-fields");
        list.setAccessibleText(texts.of(AdjustUiMessage.FIELDS));
        list.setAccessibleHelp(texts.of(AdjustUiMessage.FIELDS_HELP));
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> enable());
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox buttons = new HBox(up, down, asFound);
        buttons.getStyleClass().add("adjust-moves");
        root = new VBox(back, place, list, buttons);
        root.getStyleClass().add("adjust-list");
    }

    Region root() {
        return root;
    }

    /// What takes the keyboard.
    ListView<FieldDraft> list() {
        return list;
    }

    /// The field that is chosen.
    ReadOnlyObjectProperty<FieldDraft> chosenProperty() {
        return list.getSelectionModel().selectedItemProperty();
    }

    /// Shows fields, the chosen one in sight.
    ///
    /// @param holder the field that holds them; null for the form itself
    void show(MapDraft fields, @Nullable FieldDraft holder, @Nullable FieldDraft chosen) {
        following.unsubscribe();
        map = fields;
        list.setItems(fields.rows());
        List<Subscription> all = new ArrayList<>();
        fields.rows()
                .forEach(row -> all.add(row.ownProperty().subscribe((was, is) -> list.refresh())));
        following = () -> all.forEach(Subscription::unsubscribe);
        Parts.place(back, holder != null);
        Parts.place(place, holder != null);
        place.setText(holder == null ? "" : holder.label(texts.language()));
        if (chosen == null) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().select(chosen);
            list.scrollTo(Math.max(0, fields.rows().indexOf(chosen) - 2));
        }
        enable();
    }

    private void pressed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (arrow && event.isAltDown()) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private void move(int by) {
        FieldDraft row = list.getSelectionModel().getSelectedItem();
        if (map != null && row != null) {
            boolean hadKeyboard = up.isFocused() || down.isFocused();
            map.move(row, by);
            list.getSelectionModel().clearAndSelect(map.rows().indexOf(row));
            list.scrollTo(Math.max(0, map.rows().indexOf(row) - 2));
            enable();
            if (hadKeyboard) {
                boolean toUp = down.isDisabled() || (by < 0 && !up.isDisabled());
                (toUp ? up : down).requestFocus();
            }
        }
    }

    private void orderAsFound() {
        FieldDraft row = list.getSelectionModel().getSelectedItem();
        if (map != null) {
            map.asFound();
            list.getSelectionModel().select(row);
            list.requestFocus();
            enable();
        }
    }

    private void enable() {
        int at = list.getSelectionModel().getSelectedIndex();
        up.setDisable(at <= 0);
        down.setDisable(at < 0 || at >= list.getItems().size() - 1);
        asFound.setDisable(map == null || !map.isOrdered());
    }

    /// A field by its name, and below what is said of it.
    private final class Cell extends ListCell<FieldDraft> {
        private final Label name = Parts.wrapped("", "adjust-name");
        private final FlowPane facts = new FlowPane();
        private final VBox content = new VBox(name, facts);

        Cell() {
            facts.getStyleClass().add("adjust-facts");
            // Else a long name, not the list, decides how wide the row is.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FieldDraft row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(row.label(texts.language()));
            List<String> words = words(row);
            facts.getChildren().setAll(words.stream().map(this::fact).toList());
            Parts.place(facts, !words.isEmpty());
            setGraphic(content);
            setAccessibleText(String.join(", ", join(name.getText(), words)));
        }

        private Label fact(String words) {
            Label label = new Label(words);
            label.getStyleClass().add("adjust-fact");
            return label;
        }

        private List<String> words(FieldDraft row) {
            List<String> words = new ArrayList<>();
            if (row.effective().isHidden()) {
                words.add(texts.of(AdjustUiMessage.FACT_HIDDEN));
            }
            if (row.effective().rules().isRequired()) {
                words.add(texts.of(AdjustUiMessage.FACT_REQUIRED));
            }
            if (row.isAdjusted()) {
                words.add(texts.of(AdjustUiMessage.FACT_ADJUSTED));
            }
            return words;
        }

        private static List<String> join(String first, List<String> others) {
            List<String> all = new ArrayList<>(List.of(first));
            all.addAll(others);
            return all;
        }
    }

    /// Tells which field is chosen.
    void onChosen(Consumer<FieldDraft> told) {
        chosenProperty()
                .subscribe(row -> {
                    if (row != null) {
                        told.accept(row);
                    }
                });
    }
}
