package fr.chapeau.ui.window;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.TextSize;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandControls;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.window.PaneChoice.Pane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/// The commands of the window, as menus and for the palette.
final class WindowMenus {
    private final Texts texts;
    private final UserPreferences preferences;
    private final Verbs verbs;
    private final Overlay overlay;
    private final MenuBar bar = new MenuBar();
    private List<CommandGroup> groups = List.of();

    /// What the commands act on.
    interface Verbs {
        WindowActions actions();

        ObservableValue<Boolean> siteOpen();

        ObservableValue<Boolean> articleOpen();

        void undo();

        void redo();

        void toggle(Pane pane);

        void toggleChecks();

        void toggleLibrary();

        void save();

        void commit();

        void closeArticle();
    }

    WindowMenus(Texts texts, UserPreferences preferences, Verbs verbs, Overlay overlay) {
        this.texts = texts;
        this.preferences = preferences;
        this.verbs = verbs;
        this.overlay = overlay;
    }

    MenuBar bar() {
        return bar;
    }

    /// Shows the window's own commands and those of what is open in it.
    void show(List<CommandGroup> others) {
        List<CommandGroup> all = new ArrayList<>(List.of(file(), edit()));
        all.addAll(others);
        all.add(view());
        all.add(look());
        groups = List.copyOf(all);
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

    private CommandGroup file() {
        WindowActions actions = verbs.actions();
        return CommandGroup.of(
                WindowMessage.MENU_FILE,
                Command.of(WindowMessage.OPEN_FOLDER, actions::openFolder)
                        .withIcon(Feather.FOLDER)
                        .withShortcut("Shortcut+O"),
                Command.of(WindowMessage.SAVE, verbs::save)
                        .withIcon(Feather.SAVE)
                        .withShortcut("Shortcut+S")
                        .enabledWhen(verbs.articleOpen()),
                Command.of(WindowMessage.COMMIT, verbs::commit)
                        .withIcon(Feather.CHECK_CIRCLE)
                        .withShortcut("Shortcut+Enter")
                        .enabledWhen(verbs.articleOpen()),
                Command.of(WindowMessage.CLOSE_ARTICLE, verbs::closeArticle)
                        .withShortcut("Shortcut+W")
                        .enabledWhen(verbs.articleOpen()),
                Command.of(WindowMessage.CLOSE_SITE, actions::closeSite)
                        .enabledWhen(verbs.siteOpen()),
                Command.of(WindowMessage.QUIT, actions::quit).withShortcut("Shortcut+Q"));
    }

    private CommandGroup edit() {
        return CommandGroup.of(
                WindowMessage.MENU_EDIT,
                Command.of(WindowMessage.UNDO, verbs::undo).enabledWhen(verbs.articleOpen()),
                Command.of(WindowMessage.REDO, verbs::redo).enabledWhen(verbs.articleOpen()));
    }

    private CommandGroup view() {
        return CommandGroup.of(
                WindowMessage.MENU_VIEW,
                pane(WindowMessage.PANE_SHEET, Pane.SHEET, "Shortcut+1"),
                pane(WindowMessage.PANE_TEXT, Pane.TEXT, "Shortcut+2"),
                pane(WindowMessage.PANE_PREVIEW, Pane.PREVIEW, "Shortcut+3"),
                Command.of(WindowMessage.PANE_CHECKS, verbs::toggleChecks)
                        .withShortcut("Shortcut+4")
                        .enabledWhen(verbs.articleOpen()),
                Command.of(WindowMessage.PANE_LIBRARY, verbs::toggleLibrary)
                        .withShortcut("Shortcut+0")
                        .enabledWhen(verbs.siteOpen()),
                Command.of(WindowMessage.PALETTE, this::palette)
                        .withIcon(Feather.COMMAND)
                        .withShortcut("Shortcut+Shift+P"));
    }

    private Command pane(WindowMessage label, Pane pane, String keys) {
        return Command.of(label, () -> verbs.toggle(pane))
                .withShortcut(keys)
                .enabledWhen(verbs.articleOpen());
    }

    private CommandGroup look() {
        return CommandGroup.of(
                WindowMessage.MENU_VIEW,
                Command.of(
                                WindowMessage.TEXT_LARGER,
                                () -> size(preferences.get().textSize().larger()))
                        .withShortcut("Shortcut+Plus"),
                Command.of(
                                WindowMessage.TEXT_SMALLER,
                                () -> size(preferences.get().textSize().smaller()))
                        .withShortcut("Shortcut+Minus"),
                Command.of(WindowMessage.TEXT_NORMAL, () -> size(TextSize.PERCENT_100)),
                theme(WindowMessage.THEME_SYSTEM, Theme.SYSTEM),
                theme(WindowMessage.THEME_LIGHT, Theme.LIGHT),
                theme(WindowMessage.THEME_DARK, Theme.DARK),
                language(WindowMessage.LANGUAGE_FRENCH, Language.FRENCH),
                language(WindowMessage.LANGUAGE_ENGLISH, Language.ENGLISH));
    }

    private void size(TextSize size) {
        preferences.update(now -> now.withTextSize(size));
    }

    private Command theme(WindowMessage label, Theme theme) {
        return Command.of(label, () -> preferences.update(now -> now.withTheme(theme)));
    }

    private Command language(WindowMessage label, Language language) {
        return Command.of(label, () -> preferences.update(now -> now.withLanguage(language)));
    }

    private void palette() {
        new Palette(texts, overlay, groups).open();
    }
}
