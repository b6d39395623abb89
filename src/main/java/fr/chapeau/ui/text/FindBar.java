package fr.chapeau.ui.text;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The bar above a text in which words are looked for, and replaced.
final class FindBar {
    /// A selection that is longer is no word to look for.
    private static final int LONGEST_WORDS = 200;

    private final VBox root = new VBox();
    private final TextField words = new TextField();
    private final TextField replacement = new TextField();
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final Texts texts;
    private final FindModel model;
    private final CommandControls controls;

    /// @param editable whether the text may be changed
    /// @param left where the keyboard goes when the bar is closed
    FindBar(Texts texts, FindModel model, ObservableValue<Boolean> editable, Runnable left) {
        this.texts = texts;
        this.model = model;
        this.controls = new CommandControls(texts);
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
        root.getChildren().addAll(finding(close), replacing(editable));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, close));
        root.visibleProperty().bind(model.openProperty());
        root.managedProperty().bind(model.openProperty());
    }

    Region root() {
        return root;
    }

    /// Opens the bar with words to look for, unless they are none.
    ///
    /// @param selected in the text
    /// @param withReplacing whether to ask for a replacement, too
    void open(String selected, boolean withReplacing) {
        replacing.set(withReplacing);
        model.openProperty().set(true);
        boolean usable =
                !selected.isEmpty()
                        && selected.length() <= LONGEST_WORDS
                        && selected.indexOf('\n') < 0;
        if (usable) {
            words.setText(selected);
        }
        TextField first = withReplacing && usable ? replacement : words;
        first.requestFocus();
        first.selectAll();
    }

    private HBox finding(Command close) {
        HBox row =
                new HBox(
                        words,
                        count(),
                        toggle("Aa", TextMessage.FIND_CASE, model.matchCaseProperty()),
                        toggle("|ab|", TextMessage.FIND_WORD, model.wholeWordProperty()),
                        toggle("é=e", TextMessage.FIND_ACCENT, model.anyAccentProperty()),
                        controls.iconButton(
                                Command.of(TextMessage.FIND_PREVIOUS, model::previous)
                                        .withIcon(Feather.CHEVRON_UP)),
                        controls.iconButton(
                                Command.of(TextMessage.FIND_NEXT, model::next)
                                        .withIcon(Feather.CHEVRON_DOWN)),
                        controls.iconButton(close));
        row.getStyleClass().add("find-row");
        return row;
    }

    private HBox replacing(ObservableValue<Boolean> editable) {
        replacement.setPromptText(texts.of(TextMessage.REPLACE_PROMPT));
        replacement.setAccessibleText(texts.of(TextMessage.REPLACE_PROMPT));
        replacement.setId("find-replacement");
        replacement.textProperty().bindBidirectional(model.replacementProperty());
        HBox.setHgrow(replacement, Priority.ALWAYS);
        ObservableValue<Boolean> able =
                model.foundProperty()
                        .flatMap(found -> editable.map(free -> free && !found.spans().isEmpty()));
        Button one =
                controls.button(
                        Command.of(TextMessage.REPLACE_ONE, model::replace).enabledWhen(able));
        Button all =
                controls.button(
                        Command.of(TextMessage.REPLACE_ALL, model::replaceAll).enabledWhen(able));
        all.setId("find-replace-all");
        one.setMinWidth(Region.USE_PREF_SIZE);
        all.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(replacement, one, all);
        row.getStyleClass().add("find-row");
        row.visibleProperty().bind(replacing);
        row.managedProperty().bind(replacing);
        return row;
    }

    private void key(KeyEvent event, Command close) {
        boolean enter = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (enter && event.getTarget() == words) {
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
        } else if (enter && event.getTarget() == replacement) {
            model.replace();
        } else {
            return;
        }
        event.consume();
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

    private ToggleButton toggle(String sign, TextMessage name, BooleanProperty option) {
        ToggleButton toggle = new ToggleButton(sign);
        toggle.setMnemonicParsing(false);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.getStyleClass()
                .addAll("find-option", name.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        toggle.setAccessibleText(texts.of(name));
        toggle.setTooltip(new Tooltip(texts.of(name)));
        toggle.selectedProperty().bindBidirectional(option);
        return toggle;
    }
}
