package fr.chapeau.ui.window;

import fr.chapeau.i18n.Texts;
import fr.chapeau.ui.kit.EmptyState;
import fr.chapeau.ui.kit.Subscriptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The open articles, each in a tab of its own. FX thread only.
final class ArticleTabs implements AutoCloseable {
    private final TabPane tabs = new TabPane();
    private final StackPane root;
    private final ObservableValue<Room> room;
    private final Consumer<Path> closing;
    private final Map<Path, ArticleView> views = new LinkedHashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param closing asked to close the article of a file
    ArticleTabs(Texts texts, ObservableValue<Room> room, Consumer<Path> closing) {
        this.room = room;
        this.closing = closing;
        EmptyState choose =
                new EmptyState(
                        Feather.FILE_TEXT,
                        texts.of(WindowMessage.EMPTY_TITLE),
                        texts.of(WindowMessage.EMPTY_SENTENCE));
        root = new StackPane(choose, tabs);
        root.getStyleClass().add("articles-place");
        root.setMinWidth(0);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        tabs.setAccessibleText(texts.of(WindowMessage.OPEN_ARTICLES));
        tabs.getStyleClass().add("articles");
        tabs.setVisible(false);
    }

    Region root() {
        return root;
    }

    /// Tells when another article is in front, or none.
    void onSelected(Runnable told) {
        subscriptions.add(
                tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> told.run()));
    }

    /// Opens an article and shows it.
    void open(Path file, ArticleParts parts) {
        ArticleView view = new ArticleView(parts, room);
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
            closing.accept(file);
        });
        tabs.setVisible(true);
        tabs.getTabs().add(tab);
        tabs.getSelectionModel().select(tab);
    }

    /// Shows an article that is open already.
    ///
    /// @return whether it is
    boolean select(Path file) {
        Optional<Tab> open =
                tabs.getTabs().stream().filter(tab -> file.equals(tab.getUserData())).findFirst();
        open.ifPresent(tab -> tabs.getSelectionModel().select(tab));
        return open.isPresent();
    }

    /// Shows the article beside the one in front, round and round.
    void step(int by) {
        int count = tabs.getTabs().size();
        if (count > 0) {
            int next = Math.floorMod(tabs.getSelectionModel().getSelectedIndex() + by, count);
            tabs.getSelectionModel().select(next);
            current().ifPresent(ArticleView::focus);
        }
    }

    /// Takes an article away.
    void close(Path file) {
        ArticleView view = views.remove(file);
        if (view != null) {
            tabs.getTabs().removeIf(tab -> file.equals(tab.getUserData()));
            tabs.setVisible(!views.isEmpty());
            view.close();
        }
    }

    boolean isEmpty() {
        return views.isEmpty();
    }

    /// The file of the article in front.
    Optional<Path> currentFile() {
        return Optional.ofNullable(tabs.getSelectionModel().getSelectedItem())
                .map(tab -> (Path) tab.getUserData());
    }

    /// The article in front.
    Optional<ArticleView> current() {
        return currentFile().map(views::get);
    }

    @Override
    public void close() {
        subscriptions.close();
        views.values().forEach(ArticleView::close);
        views.clear();
    }
}
