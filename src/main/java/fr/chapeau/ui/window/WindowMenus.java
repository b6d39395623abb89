package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.CommandGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;

/// Commands as menus: groups of the same title share one.
final class WindowMenus {
    private final Texts texts;
    private final MenuBar bar = new MenuBar();

    WindowMenus(Texts texts) {
        this.texts = texts;
    }

    MenuBar bar() {
        return bar;
    }

    /// Shows these commands.
    void show(List<CommandGroup> groups) {
        Map<String, Menu> menus = new LinkedHashMap<>();
        CommandControls controls = new CommandControls(texts);
        for (CommandGroup group : groups) {
            Menu menu = menus.computeIfAbsent(texts.of(group.title()), name -> new Menu(name));
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.commands().forEach(command -> menu.getItems().add(controls.menuItem(command)));
        }
        bar.getMenus().setAll(menus.values());
    }
}
