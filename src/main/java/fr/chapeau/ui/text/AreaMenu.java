package fr.chapeau.ui.text;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/// The context menu of an area.
final class AreaMenu {
    private final ContextMenu menu = new ContextMenu();

    AreaMenu(Texts texts, EditorArea area, ObservableValue<Boolean> editable) {
        CommandControls controls = new CommandControls(texts);
        menu.getItems()
                .addAll(
                        controls.menuItem(
                                Command.of(TextMessage.CUT, area::cut)
                                        .withIcon(Feather.SCISSORS)
                                        .enabledWhen(editable)),
                        controls.menuItem(
                                Command.of(TextMessage.COPY, area::copy).withIcon(Feather.COPY)),
                        controls.menuItem(
                                Command.of(TextMessage.PASTE, area::paste)
                                        .withIcon(Feather.CLIPBOARD)
                                        .enabledWhen(editable)),
                        new SeparatorMenuItem(),
                        controls.menuItem(Command.of(TextMessage.SELECT_ALL, area::selectAll)));
    }

    ContextMenu menu() {
        return menu;
    }
}
