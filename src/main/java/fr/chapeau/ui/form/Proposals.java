package fr.chapeau.ui.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Values to choose from, below a line: while something is typed, and by the arrow down.
final class Proposals {
    /// More than these are not looked through.
    static final int MOST_SHOWN = 10;

    private final TextField input;
    private final Source source;
    private final Consumer<String> choose;
    private final ContextMenu menu = new ContextMenu();
    private int asked;

    /// One value.
    ///
    /// @param shown in words
    record Proposal(String value, String shown) {}

    /// Where values come from.
    interface Source {
        /// Finds those that fit what is typed, now or later.
        void find(String typed, Consumer<List<Proposal>> then);
    }

    Proposals(TextField input, Source source, Consumer<String> choose) {
        this.input = input;
        this.source = source;
        this.choose = choose;
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        hide();
                    }
                });
    }

    /// Proposes what fits a text; nothing for a blank one.
    void typed(String text) {
        if (text.isBlank()) {
            hide();
        } else {
            open(text);
        }
    }

    /// Proposes what fits a text; everything for a blank one.
    void open(String text) {
        int question = ++asked;
        source.find(
                text,
                found -> {
                    // The answer to an older question says nothing of what stands there now.
                    if (question == asked) {
                        show(found);
                    }
                });
    }

    void hide() {
        asked++;
        menu.hide();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !event.isAltDown() && !menu.isShowing()) {
            open("");
            event.consume();
        }
    }

    private void show(List<Proposal> found) {
        menu.getItems().setAll(found.stream().map(this::item).toList());
        if (found.isEmpty() || !input.isFocused()) {
            menu.hide();
        } else if (!menu.isShowing()) {
            menu.show(input, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(Proposal proposal) {
        MenuItem item = new MenuItem(proposal.shown());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            hide();
            choose.accept(proposal.value());
        });
        return item;
    }
}
