package fr.chapeau;

import fr.chapeau.ui.window.LeaveCard;
import java.util.List;
import java.util.function.Supplier;

/// Closes articles, with a question where something is unsaved. FX thread only.
final class Leaving {
    private final OpenArticles articles;
    private final Supplier<SiteTools> tools;

    /// @param tools those of the window that is shown now
    Leaving(OpenArticles articles, Supplier<SiteTools> tools) {
        this.articles = articles;
        this.tools = tools;
    }

    /// Closes one article.
    void close(OpenArticle article) {
        settled(
                List.of(article),
                () -> ask(unsaved(List.of(article)), () -> articles.forget(article)));
    }

    /// Closes all articles; then goes on.
    void closeAll(Runnable then) {
        settled(
                articles.all(),
                () ->
                        ask(
                                unsaved(articles.all()),
                                () -> {
                                    articles.forgetAll();
                                    then.run();
                                }));
    }

    /// Goes on once no change of a field is on its way.
    private static void settled(List<OpenArticle> left, Runnable then) {
        if (left.isEmpty()) {
            then.run();
        } else {
            left.getFirst().model().whenSettled(() -> settled(left.subList(1, left.size()), then));
        }
    }

    private static List<OpenArticle> unsaved(List<OpenArticle> among) {
        return among.stream().filter(article -> article.model().dirtyProperty().get()).toList();
    }

    private void ask(List<OpenArticle> unsaved, Runnable then) {
        if (unsaved.isEmpty()) {
            then.run();
            return;
        }
        new LeaveCard(
                        tools.get().texts(),
                        tools.get().window().overlay(),
                        unsaved.size(),
                        () -> saveAll(unsaved, then),
                        then)
                .open();
    }

    private static void saveAll(List<OpenArticle> left, Runnable then) {
        if (left.isEmpty()) {
            then.run();
        } else {
            // What could not be saved says so in its own place, and nothing is closed.
            left.getFirst().model().save(() -> saveAll(left.subList(1, left.size()), then));
        }
    }
}
