package fr.chapeau;

import fr.chapeau.problem.Message;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.window.QuestionCard;
import fr.chapeau.ui.window.WindowMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Closes articles, with one question about all of them where something is unsaved. FX thread only.
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
        close(List.of(article), () -> {});
    }

    /// Closes all articles; then goes on.
    void closeAll(Runnable then) {
        close(articles.all(), then);
    }

    private void close(List<OpenArticle> leaving, Runnable then) {
        Runnable end =
                () -> {
                    leaving.forEach(articles::forget);
                    then.run();
                };
        settled(
                leaving,
                () -> {
                    List<OpenArticle> unsaved =
                            leaving.stream()
                                    .filter(article -> article.model().dirtyProperty().get())
                                    .toList();
                    if (unsaved.isEmpty()) {
                        end.run();
                    } else {
                        ask(unsaved, end);
                    }
                });
    }

    /// Goes on once no change of a field is on its way.
    private static void settled(List<OpenArticle> left, Runnable then) {
        if (left.isEmpty()) {
            then.run();
        } else {
            left.getFirst().model().whenSettled(() -> settled(left.subList(1, left.size()), then));
        }
    }

    private void ask(List<OpenArticle> unsaved, Runnable end) {
        int count = unsaved.size();
        new QuestionCard(
                        tools.get().texts(),
                        tools.get().window().overlay(),
                        new QuestionCard.Question(
                                Message.of(WindowMessage.LEAVE_TITLE, count),
                                Message.of(WindowMessage.LEAVE_SENTENCE, count),
                                unsaved.stream().map(OpenArticle::title).toList()),
                        List.of(
                                Command.of(
                                        Message.of(WindowMessage.LEAVE_SAVE, count),
                                        () -> saveAll(unsaved, new ArrayList<>(), end)),
                                Command.of(Message.of(WindowMessage.LEAVE_DISCARD), end)),
                        Message.of(WindowMessage.LEAVE_STAY))
                .open();
    }

    /// Saves one after the other, and tries the rest where one cannot be saved.
    ///
    /// @param failed grows by what could not be saved
    private void saveAll(List<OpenArticle> left, List<OpenArticle> failed, Runnable end) {
        if (left.isEmpty()) {
            over(failed, end);
            return;
        }
        OpenArticle article = left.getFirst();
        Runnable next = () -> saveAll(left.subList(1, left.size()), failed, end);
        article.model()
                .save(
                        next,
                        () -> {
                            failed.add(article);
                            next.run();
                        });
    }

    /// What could not be saved stays open, with the reason above its panes.
    private void over(List<OpenArticle> failed, Runnable end) {
        if (failed.isEmpty()) {
            end.run();
            return;
        }
        String titles = failed.stream().map(OpenArticle::title).collect(Collectors.joining(", "));
        tools.get().window().select(failed.getFirst().file());
        tools.get()
                .window()
                .notices()
                .show(
                        Leaving.class,
                        Tone.DANGER,
                        Message.of(WindowMessage.LEAVE_NOT_SAVED, failed.size(), titles));
    }
}
