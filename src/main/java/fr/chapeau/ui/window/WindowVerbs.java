package fr.chapeau.ui.window;

import fr.chapeau.ui.window.PaneChoice.Pane;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the window's commands do with whatever is in front. FX thread only.
record WindowVerbs(MainWindow window, ArticleTabs tabs, WindowActions actions) {

    void save() {
        withFile(actions::save);
    }

    void commit() {
        withFile(actions::commit);
    }

    void closeArticle() {
        withFile(actions::closeArticle);
    }

    void undo() {
        withArticle(view -> view.model().undo());
    }

    void redo() {
        withArticle(view -> view.model().redo());
    }

    void toggle(Pane pane) {
        withArticle(view -> view.toggle(pane));
    }

    void toggleChecks() {
        withArticle(ArticleView::toggleChecks);
    }

    void step(int by) {
        tabs.step(by);
    }

    private void withFile(Consumer<Path> action) {
        tabs.currentFile().ifPresent(action);
    }

    private void withArticle(Consumer<ArticleView> action) {
        tabs.current().ifPresent(action);
    }
}
