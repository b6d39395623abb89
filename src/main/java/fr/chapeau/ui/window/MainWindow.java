package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.EmptyState;
import fr.chapeau.ui.kit.Notices;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.window.PaneChoice.Pane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The content of the window: the welcome screen, or a site with its library and open articles. FX
/// thread only.
public final class MainWindow {
    private static final double LIBRARY_SHARE = 0.24;

    private final WindowActions actions;
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay(frame);
    private final Notices notices;
    private final SplitPane halves = new SplitPane();
    private final TabPane tabs = new TabPane();
    private final StackPane articles;
    private final Map<Path, ArticleView> views = new LinkedHashMap<>();
    private final WindowMenus menus;
    private final BooleanProperty siteOpen = new SimpleBooleanProperty();
    private final BooleanProperty articleOpen = new SimpleBooleanProperty();
    private @Nullable Region library;
    private List<CommandGroup> libraryCommands = List.of();

    /// A window that shows nothing yet.
    public MainWindow(Texts texts, UserPreferences preferences, WindowActions actions) {
        this.actions = actions;
        this.notices = new Notices(texts);
        EmptyState choose =
                new EmptyState(
                        Feather.FILE_TEXT,
                        texts.of(WindowMessage.EMPTY_TITLE),
                        texts.of(WindowMessage.EMPTY_SENTENCE));
        articles = new StackPane(choose, tabs);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        tabs.getStyleClass().add("articles");
        tabs.setVisible(false);
        menus = new WindowMenus(texts, preferences, new Verbs(), overlay);
        VBox.setVgrow(halves, Priority.ALWAYS);
        frame.getStyleClass().add("window");
        frame.setTop(menus.bar());
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> selected());
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

    /// Shows a screen in the place of a site.
    public void showScreen(Region screen) {
        siteOpen.set(false);
        library = null;
        libraryCommands = List.of();
        frame.setCenter(new VBox(notices.root(), grown(screen)));
        selected();
    }

    /// Shows a site.
    ///
    /// @param commands of its library
    public void showSite(Region siteLibrary, List<CommandGroup> commands) {
        library = siteLibrary;
        libraryCommands = List.copyOf(commands);
        siteOpen.set(true);
        siteLibrary.setMinWidth(230);
        SplitPane.setResizableWithParent(siteLibrary, false);
        halves.getItems().setAll(siteLibrary, articles);
        halves.setDividerPositions(LIBRARY_SHARE);
        frame.setCenter(new VBox(notices.root(), halves));
        selected();
    }

    /// Shows an article that is open already.
    ///
    /// @return whether it is
    public boolean select(Path file) {
        Optional<Tab> open =
                tabs.getTabs().stream().filter(tab -> file.equals(tab.getUserData())).findFirst();
        open.ifPresent(tab -> tabs.getSelectionModel().select(tab));
        return open.isPresent();
    }

    /// Opens an article in a tab of its own.
    public void open(Path file, ArticleParts parts) {
        ArticleView view = new ArticleView(parts);
        views.put(file, view);
        Tab tab = new Tab();
        tab.setUserData(file);
        tab.setContent(view.root());
        ObservableValue<String> name =
                parts.model()
                        .stateProperty()
                        .flatMap(state ->
                                parts.model()
                                        .dirtyProperty()
                                        .map(dirty ->
                                                (dirty ? "• " : "")
                                                        + TabTitle.of(state.summary().title())));
        tab.textProperty().bind(name);
        tab.setOnCloseRequest(event -> {
            event.consume();
            actions.closeArticle(file);
        });
        tabs.getTabs().add(tab);
        tabs.getSelectionModel().select(tab);
        selected();
        view.focus();
    }

    /// Takes an article away, whatever is unsaved in it.
    public void close(Path file) {
        ArticleView view = views.remove(file);
        if (view != null) {
            tabs.getTabs().removeIf(tab -> file.equals(tab.getUserData()));
            view.close();
        }
        selected();
    }

    /// The file of the article that is seen.
    public Optional<Path> current() {
        return Optional.ofNullable(tabs.getSelectionModel().getSelectedItem())
                .map(tab -> (Path) tab.getUserData());
    }

    /// Every open article.
    public List<Path> open() {
        return List.copyOf(views.keySet());
    }

    private Optional<ArticleView> currentView() {
        return current().map(views::get);
    }

    private void selected() {
        tabs.setVisible(!tabs.getTabs().isEmpty());
        articleOpen.set(currentView().isPresent());
        actions.selected(current());
        List<CommandGroup> own = new ArrayList<>(libraryCommands);
        currentView().ifPresent(view -> own.addAll(view.commands()));
        menus.show(own);
    }

    private static Region grown(Region screen) {
        VBox.setVgrow(screen, Priority.ALWAYS);
        return screen;
    }

    /// What the menus do.
    private final class Verbs implements WindowMenus.Verbs {
        @Override
        public WindowActions actions() {
            return actions;
        }

        @Override
        public ObservableValue<Boolean> siteOpen() {
            return siteOpen;
        }

        @Override
        public ObservableValue<Boolean> articleOpen() {
            return articleOpen;
        }

        @Override
        public void undo() {
            currentView().ifPresent(view -> view.model().undo());
        }

        @Override
        public void redo() {
            currentView().ifPresent(view -> view.model().redo());
        }

        @Override
        public void toggle(Pane pane) {
            currentView().ifPresent(view -> view.toggle(pane));
        }

        @Override
        public void toggleChecks() {
            currentView().ifPresent(ArticleView::toggleChecks);
        }

        @Override
        public void toggleLibrary() {
            if (library != null && !halves.getItems().remove(library)) {
                halves.getItems().addFirst(library);
                halves.setDividerPositions(LIBRARY_SHARE);
            }
        }

        @Override
        public void save() {
            current().ifPresent(actions::save);
        }

        @Override
        public void commit() {
            current().ifPresent(actions::commit);
        }

        @Override
        public void closeArticle() {
            current().ifPresent(actions::closeArticle);
        }
    }

    /// Opens or folds the drawer with the checks of the article that is seen.
    public void toggleChecks() {
        currentView().ifPresent(ArticleView::toggleChecks);
    }
}
