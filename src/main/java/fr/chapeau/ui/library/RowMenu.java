package fr.chapeau.ui.library;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What can be done with a post of the list: by the right mouse button, the menu key, Shift+F10,
/// and by the shortcuts that the menu shows.
final class RowMenu {
    private final CommandControls controls;
    private final LibraryActions actions;
    private final ListView<LibraryRow> list;
    private final ContextMenu menu = new ContextMenu();

    RowMenu(Texts texts, LibraryActions actions, ListView<LibraryRow> list) {
        this.controls = new CommandControls(texts);
        this.actions = actions;
        this.list = list;
        list.setOnContextMenuRequested(this::requested);
    }

    /// A key in the list.
    ///
    /// @return whether it was one of the menu's
    boolean pressed(KeyEvent event) {
        LibraryRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return false;
        }
        if (event.getCode() == KeyCode.CONTEXT_MENU
                || (event.getCode() == KeyCode.F10 && event.isShiftDown())) {
            showBelow(row);
            return true;
        }
        for (Command command : commands(row)) {
            if (command.shortcuts().stream().anyMatch(keys -> keys.match(event))) {
                command.run();
                return true;
            }
        }
        return false;
    }

    private List<Command> commands(LibraryRow row) {
        return actions.ofPost().apply(row.path());
    }

    private void requested(ContextMenuEvent event) {
        LibraryRow row = list.getSelectionModel().getSelectedItem();
        if (event.isKeyboardTrigger() && row != null) {
            showBelow(row);
        } else if (!event.isKeyboardTrigger() && under(event) instanceof LibraryRow pointed) {
            fill(pointed);
            menu.show(list, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void fill(LibraryRow row) {
        menu.hide();
        menu.getItems().setAll(commands(row).stream().map(controls::menuItem).toList());
    }

    private static Object under(ContextMenuEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ListCell<?>)) {
            node = node.getParent();
        }
        return node instanceof ListCell<?> cell && cell.getItem() != null ? cell.getItem() : "";
    }

    private void showBelow(LibraryRow row) {
        fill(row);
        for (Node node : list.lookupAll(".library-cell")) {
            if (node instanceof LibraryCell cell && row.equals(cell.getItem()) && isSeen(cell)) {
                menu.show(cell, Side.BOTTOM, 0, 0);
                return;
            }
        }
        menu.show(list, Side.TOP, 0, 0);
    }

    private boolean isSeen(LibraryCell cell) {
        Bounds seen = list.localToScene(list.getBoundsInLocal());
        return cell.isVisible() && seen.intersects(cell.localToScene(cell.getBoundsInLocal()));
    }
}
