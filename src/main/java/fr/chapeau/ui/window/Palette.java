package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Folded;
import fr.chapeau.ui.kit.Overlay;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds any command by its name and runs it.
final class Palette {
    private final Texts texts;
    private final Overlay overlay;
    private final List<Command> commands;
    private final TextField search = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final VBox card = new VBox(search, list);

    Palette(Texts texts, Overlay overlay, List<CommandGroup> groups) {
        this.texts = texts;
        this.overlay = overlay;
        this.commands = groups.stream().flatMap(group -> group.commands().stream()).toList();
        card.getStyleClass().add("palette");
        search.setPromptText(texts.of(WindowMessage.PALETTE_PROMPT));
        search.setAccessibleText(texts.of(WindowMessage.PALETTE_PROMPT));
        search.textProperty().subscribe(this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(texts.of(WindowMessage.PALETTE_NONE)));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> run());
    }

    void open() {
        overlay.show(card, Overlay.Place.TOP, search);
    }

    private void filter(String typed) {
        Folded wanted = Folded.of(typed);
        list.getItems()
                .setAll(
                        commands.stream()
                                .filter(Command::isEnabled)
                                .filter(one ->
                                        Folded.of(texts.of(one.label())).hasAllWordsOf(wanted))
                                .toList());
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> run();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        overlay.hide(card);
        if (chosen != null) {
            chosen.run();
        }
    }

    /// A command with its shortcut.
    private final class Cell extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(command == null || empty ? null : new CommandControls(texts).named(command));
        }
    }
}
