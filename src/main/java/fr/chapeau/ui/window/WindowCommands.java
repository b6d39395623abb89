package fr.chapeau.ui.window;

import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.settings.TextSize;
import fr.chapeau.settings.Theme;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.text.TextChoice;
import fr.chapeau.ui.window.PaneChoice.Pane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.feather.Feather;

/// The window's own commands, each made in one place; menus, rail, buttons and palette show them.
/// FX thread only.
final class WindowCommands implements AutoCloseable {
    private final UserPreferences preferences;
    private final WindowVerbs verbs;
    private final Overlay overlay;
    private final Texts texts;
    private final Property<Boolean> signs;
    private final Property<Boolean> typography;
    private final Subscriptions subscriptions = new Subscriptions();
    private List<CommandGroup> all = List.of();

    WindowCommands(UserPreferences preferences, WindowVerbs verbs, Overlay overlay, Texts texts) {
        this.preferences = preferences;
        this.verbs = verbs;
        this.overlay = overlay;
        this.texts = texts;
        signs = kept(TextChoice.SIGNS);
        typography = kept(TextChoice.TYPOGRAPHY);
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /// The window's own commands with those of what is open in it, as the menus show them.
    List<CommandGroup> with(List<CommandGroup> others) {
        List<CommandGroup> groups = new ArrayList<>(List.of(file(), edit()));
        groups.add(typing());
        groups.addAll(verbs.actions().commands());
        Predicate<CommandGroup> isOfFile = this::isOfFile;
        others.stream().filter(isOfFile).forEach(groups::add);
        groups.add(leaving());
        others.stream().filter(isOfFile.negate()).forEach(groups::add);
        groups.add(view());
        groups.add(signs());
        groups.add(tabs());
        groups.add(look());
        all = List.copyOf(groups);
        return all;
    }

    /// What leads out stands last in its menu.
    private boolean isOfFile(CommandGroup group) {
        return texts.of(group.title()).equals(texts.of(WindowMessage.MENU_FILE));
    }

    /// What the rail's buttons do.
    Map<Place, Command> places() {
        Map<Place, Command> places = new EnumMap<>(Place.class);
        places.put(Place.ARTICLES, articles());
        places.put(Place.REVIEW, review());
        places.put(Place.AUDIT, audit());
        places.put(Place.SETTINGS, settings());
        return places;
    }

    private Command articles() {
        return Command.of(WindowMessage.PANE_LIBRARY, () -> verbs.window().articlesAgain())
                .withIcon(Place.ARTICLES.icon())
                .withShortcut("Shortcut+0");
    }

    private Command audit() {
        return Command.of(WindowMessage.PLACE_AUDIT_COMMAND, () -> verbs.window().go(Place.AUDIT))
                .withIcon(Place.AUDIT.icon())
                .withShortcut("Shortcut+5")
                .enabledWhen(verbs.window().has(Place.AUDIT));
    }

    private Command review() {
        return Command.of(WindowMessage.PLACE_REVIEW_COMMAND, () -> verbs.window().go(Place.REVIEW))
                .withIcon(Place.REVIEW.icon())
                .withShortcut("Shortcut+6")
                .enabledWhen(verbs.window().has(Place.REVIEW));
    }

    private Command settings() {
        return Command.of(WindowMessage.PLACE_SETTINGS, () -> verbs.window().go(Place.SETTINGS))
                .withIcon(Place.SETTINGS.icon())
                .withShortcut("Shortcut+Comma");
    }

    private CommandGroup file() {
        return CommandGroup.of(
                WindowMessage.MENU_FILE,
                Command.of(WindowMessage.OPEN_FOLDER, () -> verbs.actions().openFolder())
                        .withIcon(Feather.FOLDER)
                        .withShortcut("Shortcut+O"),
                ofArticle(WindowMessage.SAVE, verbs::save)
                        .withIcon(Feather.SAVE)
                        .withShortcut("Shortcut+S"),
                ofArticle(WindowMessage.COMMIT, verbs::commit)
                        .withIcon(Feather.CHECK_CIRCLE)
                        .withShortcut("Shortcut+Enter"),
                ofArticle(WindowMessage.CLOSE_ARTICLE, verbs::closeArticle)
                        .withShortcut("Shortcut+W"));
    }

    private CommandGroup leaving() {
        return CommandGroup.of(
                WindowMessage.MENU_FILE,
                settings(),
                Command.of(WindowMessage.CLOSE_SITE, () -> verbs.actions().closeSite())
                        .enabledWhen(verbs.window().siteOpen()),
                Command.of(WindowMessage.QUIT, () -> verbs.actions().quit())
                        .withShortcut("Shortcut+Q"));
    }

    /// Without shortcuts: the text and each field have their own, and know which one is meant.
    private CommandGroup edit() {
        return CommandGroup.of(
                WindowMessage.MENU_EDIT,
                ofArticle(WindowMessage.UNDO, verbs::undo),
                ofArticle(WindowMessage.REDO, verbs::redo));
    }

    private CommandGroup typing() {
        return CommandGroup.of(
                WindowMessage.MENU_EDIT,
                Command.choice(WindowMessage.TYPOGRAPHY, typography)
                        .withShortcut("Shortcut+Shift+T"));
    }

    private CommandGroup signs() {
        return CommandGroup.of(
                WindowMessage.MENU_VIEW,
                Command.choice(WindowMessage.SIGNS, signs).withShortcut("Shortcut+Shift+M"));
    }

    /// A choice of the preferences, followed both ways.
    private Property<Boolean> kept(TextChoice choice) {
        Property<Boolean> on = new SimpleBooleanProperty(choice.isOn(preferences.get()));
        subscriptions.add(preferences.property().subscribe(now -> on.setValue(choice.isOn(now))));
        subscriptions.add(
                on.subscribe(wanted -> preferences.update(now -> choice.keptIn(now, wanted))));
        return on;
    }

    private CommandGroup view() {
        return CommandGroup.of(
                WindowMessage.MENU_VIEW,
                articles(),
                pane(WindowMessage.PANE_SHEET, Pane.SHEET, "Shortcut+1"),
                pane(WindowMessage.PANE_TEXT, Pane.TEXT, "Shortcut+2"),
                pane(WindowMessage.PANE_PREVIEW, Pane.PREVIEW, "Shortcut+3"),
                ofArticle(WindowMessage.PANE_CHECKS, verbs::toggleChecks)
                        .withShortcut("Shortcut+4"),
                audit(),
                review(),
                Command.of(WindowMessage.PALETTE, this::palette)
                        .withIcon(Feather.COMMAND)
                        .withShortcut("Shortcut+Shift+P"));
    }

    private CommandGroup tabs() {
        return CommandGroup.of(
                WindowMessage.MENU_VIEW,
                ofArticle(WindowMessage.NEXT_ARTICLE, () -> verbs.step(1))
                        .withShortcut("Shortcut+PAGE_DOWN"),
                ofArticle(WindowMessage.PREVIOUS_ARTICLE, () -> verbs.step(-1))
                        .withShortcut("Shortcut+PAGE_UP"));
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
                theme(WindowMessage.LOOK_SYSTEM, Theme.SYSTEM),
                theme(WindowMessage.LOOK_LIGHT, Theme.LIGHT),
                theme(WindowMessage.LOOK_DARK, Theme.DARK),
                language(WindowMessage.LANGUAGE_FRENCH, Language.FRENCH),
                language(WindowMessage.LANGUAGE_ENGLISH, Language.ENGLISH));
    }

    private Command pane(WindowMessage label, Pane pane, String keys) {
        return ofArticle(label, () -> verbs.toggle(pane)).withShortcut(keys);
    }

    private Command ofArticle(WindowMessage label, Runnable action) {
        return Command.of(label, action).enabledWhen(verbs.window().articleOpen());
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
        new Palette(texts, overlay, all).open();
    }
}
