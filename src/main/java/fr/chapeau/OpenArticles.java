package fr.chapeau;

import fr.chapeau.app.article.CheckedArticle;
import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.OpenedFile;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.i18n.DateWords;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import fr.chapeau.ui.checks.DismissalPort;
import fr.chapeau.ui.window.ArticleCommands;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The articles of a site that are open in the window. FX thread only.
final class OpenArticles {
    private final SiteSession session;
    private final SiteFiles files;
    private final Supplier<SiteTools> tools;
    private final Callbacks callbacks;
    private final Map<Path, OpenArticle> articles = new LinkedHashMap<>();

    /// What the articles ask of the site.
    ///
    /// @param commands what can be done with an article
    /// @param dismissals what keeps the findings of an article that are set aside
    /// @param written told when the file of a post was written
    /// @param stands told how an article stands when it is opened and whenever that changes
    /// @param closed told when an article is open no more
    /// @param adjust asks how the form of an article, or one field of it, is to be adjusted
    record Callbacks(
            Function<OpenArticle, ArticleCommands> commands,
            Function<OpenArticle, DismissalPort> dismissals,
            Consumer<PostFile> written,
            Consumer<OpenArticle> stands,
            Consumer<OpenArticle> closed,
            BiConsumer<OpenArticle, List<String>> adjust) {}

    /// @param tools those of the window that is shown now
    OpenArticles(
            SiteSession session, SiteFiles files, Supplier<SiteTools> tools, Callbacks callbacks) {
        this.session = session;
        this.files = files;
        this.tools = tools;
        this.callbacks = callbacks;
    }

    List<OpenArticle> all() {
        return List.copyOf(articles.values());
    }

    Optional<OpenArticle> of(Path file) {
        return Optional.ofNullable(articles.get(file));
    }

    /// Opens the post of a path in the site, or shows it where it is open.
    void open(Path path) {
        open(path, () -> {});
    }

    /// Opens a new post with the keyboard where something is to be filled in.
    void openToFill(Path path) {
        open(path, () -> now().window().focusFirstEmpty());
    }

    /// Opens the post of a path in the site, or shows it where it is open.
    ///
    /// @param then runs once it is shown, or why it cannot be read
    void open(Path path, Runnable then) {
        Path file = session.workspace().absolute(path);
        if (now().window().select(file)) {
            then.run();
            return;
        }
        PostFile post = session.workspace().site().named(file);
        SiteTools with = now();
        with.background()
                .run(
                        () -> read(post, file, with),
                        (Outcome<OpenArticle.Start> read) -> {
                            opened(file, read);
                            then.run();
                        });
    }

    /// Lets go of an article, whatever is unsaved in it.
    void forget(OpenArticle article) {
        articles.remove(article.file());
        now().window().close(article.file());
        article.model().close();
        callbacks.closed().accept(article);
    }

    void forgetAll() {
        all().forEach(this::forget);
    }

    /// Shows the articles as they are in another window, the same one in front.
    ///
    /// @param seen the one in front before
    void moveTo(Optional<Path> seen) {
        for (OpenArticle article : all()) {
            place(article);
            article.model().refresh();
        }
        seen.ifPresent(now().window()::select);
    }

    private SiteTools now() {
        return tools.get();
    }

    private Outcome<OpenArticle.Start> read(PostFile post, Path file, SiteTools with) {
        return OpenedFile.open(file)
                .map(opened -> {
                    Document document = opened.document(with.clock());
                    CheckedArticle first =
                            OpenArticle.first(
                                    session,
                                    post,
                                    opened.content().bom(),
                                    with,
                                    document.snapshot());
                    return new OpenArticle.Start(post, document, first);
                });
    }

    private void opened(Path file, Outcome<OpenArticle.Start> read) {
        switch (read) {
            case Outcome.Done<OpenArticle.Start>(var start) -> opened(file, start);
            case Outcome.Refused<OpenArticle.Start>(Problem why) ->
                    now().window().notices().show(file, why);
            case Outcome.Failed<OpenArticle.Start>(Problem why) ->
                    now().window().notices().show(file, why);
        }
    }

    private void opened(Path file, OpenArticle.Start start) {
        if (now().window().select(file)) {
            return;
        }
        OpenArticle article =
                new OpenArticle(
                        session,
                        start,
                        files.forArticles(),
                        now(),
                        new OpenArticle.Around(
                                () -> callbacks.written().accept(start.post()),
                                callbacks.adjust(),
                                this::open));
        articles.put(file, article);
        article.model().stateProperty().subscribe(state -> stands(article));
        article.model().checkedProperty().subscribe(checked -> stands(article));
        article.model().dirtyProperty().subscribe(dirty -> stands(article));
        place(article);
        files.offerBack(article, this::inWords);
    }

    /// A last result may still come after the article was closed.
    private void stands(OpenArticle article) {
        if (articles.get(article.file()) == article) {
            callbacks.stands().accept(article);
        }
    }

    private void place(OpenArticle article) {
        now().window()
                .open(
                        article.file(),
                        article.parts(
                                now(),
                                callbacks.commands().apply(article),
                                callbacks.dismissals().apply(article)));
    }

    private String inWords(Instant at) {
        return new DateWords(now().texts().language().locale(), now().clock().getZone()).moment(at);
    }
}
