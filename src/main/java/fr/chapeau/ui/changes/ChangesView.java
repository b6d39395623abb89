package fr.chapeau.ui.changes;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.EmptyState;
import fr.chapeau.ui.kit.Subscriptions;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What changed in an article: as text or line by line, with a way from one change to the next. For
/// whoever has an article to compare. FX thread only.
public final class ChangesView implements AutoCloseable {
    private final Texts texts;
    private final ChangesModel model;
    private final ToggleButton asText = new ToggleButton();
    private final ToggleButton asLines = new ToggleButton();
    private final Button previous = new Button();
    private final Button next = new Button();
    private final Label place = new Label();
    private final ChangesList list;
    private final LineList lines;
    private final StackPane empty = new StackPane();
    private final VBox root = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    public ChangesView(Texts texts, ChangesModel model) {
        this.texts = texts;
        this.model = model;
        list = new ChangesList(texts);
        lines = new LineList(texts.of(ChangesUiMessage.LINES));
        ToggleGroup forms = new ToggleGroup();
        toggle(asText, ChangesUiMessage.AS_TEXT, "changes-as-text", forms);
        toggle(asLines, ChangesUiMessage.AS_LINES, "changes-as-lines", forms);
        asText.setSelected(true);
        forms.selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    }
                    arrange();
                });
        button(previous, ChangesUiMessage.PREVIOUS, "changes-previous", -1);
        button(next, ChangesUiMessage.NEXT, "changes-next", 1);
        place.setId("changes-place");
        place.getStyleClass().add("changes-note");
        FlowPane above = new FlowPane(asText, asLines, previous, next, place);
        above.getStyleClass().add("changes-above");
        StackPane content = new StackPane(list.root(), lines.root(), empty);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.getStyleClass().add("changes-content");
        root.getChildren().addAll(above, content);
        root.getStyleClass().add("changes-view");
        VBox.setVgrow(root, Priority.ALWAYS);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        subscriptions.add(model.stateProperty().subscribe(this::show));
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// What takes the keyboard first.
    public Node first() {
        return next;
    }

    @Override
    public void close() {
        subscriptions.close();
        list.close();
    }

    private void toggle(ToggleButton button, ChangesUiMessage words, String id, ToggleGroup group) {
        button.setText(texts.of(words));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void button(Button button, ChangesUiMessage words, String id, int step) {
        button.setText(texts.of(words));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> go(step));
    }

    /// F8 and Shift+F8, wherever the keyboard is around the view.
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void go(int step) {
        if (!empty.getChildren().isEmpty()) {
            return;
        }
        if (asLines.isSelected()) {
            lines.go(step);
        } else {
            list.go(step);
        }
        place();
    }

    private void place() {
        int at = asLines.isSelected() ? lines.place() : list.place();
        int of = asLines.isSelected() ? lines.changes() : list.changes();
        place.setText(
                at == 0
                        ? texts.of(ChangesUiMessage.COUNT, of)
                        : texts.of(ChangesUiMessage.PLACE, at, of));
    }

    private void show(ChangesModel.State state) {
        switch (state) {
            case ChangesModel.Reading reading -> say(texts.of(ChangesUiMessage.READING), "");
            case ChangesModel.Failed(var why) ->
                    say(texts.of(ChangesUiMessage.FAILED), texts.of(why.message()));
            case ChangesModel.Shown shown -> {
                if (shown.changes().isEmpty()) {
                    say(texts.of(ChangesUiMessage.NONE), texts.of(ChangesUiMessage.NONE_SENTENCE));
                } else {
                    empty.getChildren().clear();
                    list.show(shown, model::picture);
                    lines.show(shown.lines());
                }
            }
        }
        arrange();
    }

    private void say(String title, String sentence) {
        empty.getChildren().setAll(new EmptyState(Feather.CHECK_CIRCLE, title, sentence));
    }

    private void arrange() {
        boolean something = empty.getChildren().isEmpty();
        boolean byLine = asLines.isSelected();
        empty.setVisible(!something);
        list.root().setVisible(something && !byLine);
        lines.root().setVisible(something && byLine);
        // The way from change to change stays open: it holds the keyboard while there is none yet.
        asText.setDisable(!something);
        asLines.setDisable(!something);
        if (something) {
            place();
        } else {
            place.setText("");
        }
    }
}
