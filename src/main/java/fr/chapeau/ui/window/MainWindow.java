package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Message;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.HeldKeys;
import fr.chapeau.ui.kit.Keyboard;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.Subscriptions;
import fr.chapeau.ui.kit.UserPreferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The content of the window: menus, the rail, and the place that it leads to: the settings, or the
/// welcome screen, or a site with its library and open articles. FX thread only.
public final class MainWindow implements AutoCloseable {
    private static final double BEFORE_IT_IS_SHOWN = 1280;

    private final WindowActions actions;
    private final UserPreferences preferences;
    private final BorderPane frame = new BorderPane();
    private final VBox centre = new VBox();
    private final Overlay overlay = new Overlay(frame);
    private final Notices notices;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.ARTICLES);
    private final BooleanProperty siteOpen = new SimpleBooleanProperty();
    private final SiteViews views = new SiteViews();
    private final BooleanProperty articleOpen = new SimpleBooleanProperty();
    private final ObservableValue<Room> room;
    private final ArticleTabs tabs;
    private final WindowCommands commands;
    private final WindowMenus menus;
    private final Rail rail;
    private final SettingsPane settings;
    private final Subscriptions subscriptions = new Subscriptions();
    private Screen screen = Screen.EMPTY;
    private @Nullable SitePane site;

    /// What is seen at the articles' place while no site is.
    ///
    /// @param focus gives it the keyboard
    /// @param commands what can be done in it
    /// @param close runs when it goes
    public record Screen(Region root, Runnable focus, List<CommandGroup> commands, Runnable close) {

        static final Screen EMPTY = new Screen(new Region(), () -> {}, List.of(), () -> {});
    }

    /// A window that shows nothing yet.
    public MainWindow(Texts texts, UserPreferences preferences, WindowActions actions) {
        this.actions = actions;
        this.preferences = preferences;
        notices = new Notices(texts);
        HeldKeys.watch(overlay.root());
        ObservableValue<Number> width =
                overlay.root()
                        .sceneProperty()
                        .flatMap(Scene::widthProperty)
                        .orElse(BEFORE_IT_IS_SHOWN);
        room =
                Bindings.createObjectBinding(
                        () ->
                                Room.of(
                                        width.getValue().doubleValue(),
                                        preferences.get().textSize().percent()),
                        width,
                        preferences.property());
        tabs = new ArticleTabs(texts, room, actions::closeArticle);
        commands =
                new WindowCommands(
                        preferences, new WindowVerbs(this, tabs, actions), overlay, texts);
        menus = new WindowMenus(texts);
        rail = new Rail(texts, place, commands.places());
        settings = new SettingsPane(texts, preferences);
        frame.getStyleClass().add("window");
        frame.setTop(menus.bar());
        frame.setLeft(rail.root());
        frame.setCenter(centre);
        tabs.onSelected(this::selected);
        subscriptions.add(place.subscribe(now -> arrange()));
    }

    /// What to put into the scene.
    public Parent root() {
        return overlay.root();
    }

    /// Where cards lie.
    public Overlay overlay() {
        return overlay;
    }

    /// Banners about the site as a whole.
    public Notices notices() {
        return notices;
    }

    /// Where the rail leads now.
    public Place place() {
        return place.get();
    }

    /// Goes to a place and gives it the keyboard.
    public void go(Place to) {
        place.set(to);
        switch (to) {
            case SETTINGS -> settings.focus();
            case ARTICLES -> focusArticles();
            case REVIEW, AUDIT -> views.at(to).focus().run();
        }
    }

    /// Shows a screen in the place of a site.
    public void showScreen(Screen shown) {
        closeSite();
        screen = shown;
        arrange();
        selected();
        if (place.get() == Place.ARTICLES) {
            shown.focus().run();
        }
    }

    /// Shows a site.
    public void showSite(LibrarySide library) {
        closeSite();
        SitePane opened = new SitePane(library, tabs, preferences, room);
        site = opened;
        siteOpen.set(true);
        screen = new Screen(opened.root(), opened::showLibrary, library.commands(), opened::close);
        arrange();
        selected();
        if (place.get() == Place.ARTICLES) {
            Keyboard.give(overlay.root(), opened::focus);
        }
    }

    /// Has a view over the site at hand that is shown, until another site or none is.
    public void place(Place at, Screen view) {
        views.place(at, view);
        arrange();
        selected();
    }

    /// Shows the place of a finding in the article that is seen.
    ///
    /// @param line of the file, where the finding is no longer there
    public void reveal(String rule, Message message, int line) {
        giveKeyboard(article -> article.reveal(rule, message, line));
    }

    /// Shows an article that is open already.
    ///
    /// @return whether it is
    public boolean select(Path file) {
        boolean open = tabs.select(file);
        if (open) {
            articleChosen();
            giveKeyboard(ArticleView::focus);
        }
        return open;
    }

    /// Opens an article in a tab of its own and gives it the keyboard.
    public void open(Path file, ArticleParts parts) {
        tabs.open(file, parts);
        selected();
        articleChosen();
        giveKeyboard(ArticleView::focus);
    }

    /// Takes an article away, whatever is unsaved in it.
    public void close(Path file) {
        tabs.close(file);
        selected();
        if (tabs.isEmpty()) {
            articleChosen();
        }
    }

    /// Gives the first field that is still empty in the article that is seen the keyboard, its text
    /// where none is.
    public void focusFirstEmpty() {
        giveKeyboard(ArticleView::focusFirstEmpty);
    }

    /// The file of the article that is seen.
    public Optional<Path> current() {
        return tabs.currentFile();
    }

    /// Asks how the field that has the keyboard, or had it last, is to be adjusted.
    public void adjustField() {
        tabs.current().ifPresent(ArticleView::adjustField);
    }

    /// Opens or folds the drawer with the checks of the article that is seen.
    public void toggleChecks() {
        tabs.current().ifPresent(ArticleView::toggleChecks);
    }

    /// Lets go of everything that outlives the window.
    @Override
    public void close() {
        subscriptions.close();
        closeSite();
        tabs.close();
        commands.close();
        rail.close();
        settings.close();
    }

    /// Goes to the articles; where they are, shows the library or folds it away.
    void articlesAgain() {
        if (place.get() != Place.ARTICLES) {
            go(Place.ARTICLES);
        } else if (site == null) {
            screen.focus().run();
        } else {
            site.toggleLibrary();
        }
    }

    /// Whether a site is open.
    ObservableValue<Boolean> siteOpen() {
        return siteOpen;
    }

    /// Whether there is a view over the site at a place.
    ObservableValue<Boolean> has(Place at) {
        return views.has(at);
    }

    /// Whether an article is in front.
    ObservableValue<Boolean> articleOpen() {
        return articleOpen;
    }

    private void focusArticles() {
        Optional<ArticleView> article = tabs.current();
        if (article.isPresent()) {
            article.get().focus();
        } else {
            screen.focus().run();
        }
    }

    private void giveKeyboard(Consumer<ArticleView> give) {
        tabs.current()
                .ifPresent(article -> Keyboard.give(overlay.root(), () -> give.accept(article)));
    }

    private void articleChosen() {
        place.set(Place.ARTICLES);
        if (site != null) {
            site.articleChosen();
        }
    }

    private void closeSite() {
        siteOpen.set(false);
        views.close();
        if (SiteViews.PLACES.contains(place.get())) {
            place.set(Place.ARTICLES);
        }
        screen.close().run();
        site = null;
    }

    private void arrange() {
        Region shown =
                switch (place.get()) {
                    case ARTICLES -> screen.root();
                    case REVIEW, AUDIT -> views.at(place.get()).root();
                    case SETTINGS -> settings.root();
                };
        VBox.setVgrow(shown, Priority.ALWAYS);
        centre.getChildren().setAll(notices.root(), shown);
    }

    private void selected() {
        articleOpen.set(tabs.current().isPresent());
        actions.selected(current());
        List<CommandGroup> own = new ArrayList<>(screen.commands());
        own.addAll(views.commands());
        tabs.current().ifPresent(view -> own.addAll(view.commands()));
        menus.show(commands.with(own));
    }
}
