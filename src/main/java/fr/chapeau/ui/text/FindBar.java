package fr.chapeau.ui.text;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The bar above a text in which words are looked for.
final class FindBar {
    private final HBox root = new HBox();
    private final TextField words = new TextField();
    private final Texts texts;
    private final FindModel model;

    /// @param left where the keyboard goes when the bar is closed
    FindBar(Texts texts, FindModel model, Runnable left) {
        this.texts = texts;
        this.model = model;
        CommandControls controls = new CommandControls(texts);
        words.setPromptText(texts.of(TextMessage.FIND_PROMPT));
        words.setAccessibleText(texts.of(TextMessage.FIND));
        words.textProperty().bindBidirectional(model.wordsProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        Command close =
                Command.of(
                                TextMessage.FIND_CLOSE,
                                () -> {
                                    model.openProperty().set(false);
                                    left.run();
                                })
                        .withIcon(Feather.X);
        root.getStyleClass().addAll("find-bar", "own-undo");
        root.getChildren()
                .addAll(
                        words,
                        count(),
                        matchCase(),
                        controls.iconButton(
                                Command.of(TextMessage.FIND_PREVIOUS, model::previous)
                                        .withIcon(Feather.CHEVRON_UP)),
                        controls.iconButton(
                                Command.of(TextMessage.FIND_NEXT, model::next)
                                        .withIcon(Feather.CHEVRON_DOWN)),
                        controls.iconButton(close));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, close));
        root.visibleProperty().bind(model.openProperty());
        root.managedProperty().bind(model.openProperty());
    }

    Region root() {
        return root;
    }

    /// Opens the bar with words to look for, unless they are empty.
    void open(String selected) {
        model.openProperty().set(true);
        if (!selected.isEmpty()) {
            words.setText(selected);
        }
        words.requestFocus();
        words.selectAll();
    }

    private void key(KeyEvent event, Command close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == words) {
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            event.consume();
        }
    }

    private Label count() {
        Label count = new Label();
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        model.foundProperty()
                                .flatMap(found ->
                                        model.wordsProperty().map(typed -> said(found, typed))));
        return count;
    }

    private String said(FindModel.Found found, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        return found.spans().isEmpty()
                ? texts.of(TextMessage.FIND_NONE)
                : texts.of(TextMessage.FIND_COUNT, found.current() + 1, found.spans().size());
    }

    private ToggleButton matchCase() {
        ToggleButton toggle = new ToggleButton("Aa");
        toggle.getStyleClass().add("find-case");
        toggle.setAccessibleText(texts.of(TextMessage.FIND_CASE));
        toggle.setTooltip(new Tooltip(texts.of(TextMessage.FIND_CASE)));
        toggle.selectedProperty().bindBidirectional(model.matchCaseProperty());
        return toggle;
    }
}
