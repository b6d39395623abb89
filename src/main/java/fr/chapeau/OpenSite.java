package fr.chapeau;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.commit.CommitArticles;
import fr.chapeau.app.document.Document;
import fr.chapeau.app.document.Journal;
import fr.chapeau.app.document.JournalPlace;
import fr.chapeau.app.document.OpenedFile;
import fr.chapeau.app.document.PutAside;
import fr.chapeau.app.document.Recoverable;
import fr.chapeau.app.document.Saving;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Publication;
import fr.chapeau.site.Site;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.ui.commit.CommitCard;
import fr.chapeau.ui.commit.CommitModel;
import fr.chapeau.ui.editor.ArticleFiles;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.kit.Overlay;
import fr.chapeau.ui.kit.Tone;
import fr.chapeau.ui.kit.UserPreferences;
import fr.chapeau.ui.library.LibraryPane;
import fr.chapeau.ui.library.LibraryViewModel;
import fr.chapeau.ui.window.ArticleCommands;
import fr.chapeau.ui.window.CollectionNames;
import fr.chapeau.ui.window.LeaveCard;
import fr.chapeau.ui.window.MainWindow;
import fr.chapeau.ui.window.WindowMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/// A site that is open in the window: its library, its open articles and what can be done with
/// them. FX thread only.
final class OpenSite {
    private final SiteSession session;
    private final Lane gitLane = new Lane("git");
    private final Lane fileLane = new Lane("files");
    private final Journal journal;
    private final Saving saving;
    private final AtomicFile files;
    private final Map<Path, OpenArticle> articles = new LinkedHashMap<>();
    private Tools tools;
    private SiteLibrary rows;
    private LibraryViewModel library;
    private final List<Recoverable> recoverable = new ArrayList<>();
    private boolean firstShown;

    /// What a site is shown with.
    record Tools(
            Stage stage,
            MainWindow window,
            Texts texts,
            Background background,
            UserPreferences preferences,
            Clock clock,
            Path stateFolder) {}

    OpenSite(Workspace workspace, Tools tools) {
        this.tools = tools;
        this.session = new SiteSession(workspace, tools.clock());
        Site site = workspace.site();
        JournalPlace place =
                workspace
                        .checkout()
                        .map(git -> JournalPlace.inGit(site.root(), git.gitDir()))
                        .orElseGet(() -> JournalPlace.inState(site.root(), tools.stateFolder()));
        this.journal =
                new Journal(
                        place,
                        Journal.Lanes.onThreads(),
                        tools.clock(),
                        FaultPoints.NONE,
                        problem ->
                                tools.background()
                                        .deliver(() ->
                                                window().notices().show(Journal.class, problem)));
        this.files = new AtomicFile(site.root());
        this.saving =
                new Saving(
                        files,
                        new PutAside(place.aside(), tools.clock(), FaultPoints.NONE),
                        journal);
        this.rows = rows();
        this.library = libraryModel();
    }

    /// Shows the library and reads the site.
    void show() {
        place();
        library.refresh();
        refreshDrafts();
        sweep();
        recover();
        session.workspace()
                .notices()
                .forEach(notice -> window().notices().show(notice, Tone.WARNING, notice.message()));
    }

    /// Goes on in another window, with the articles as they are.
    void moveTo(Tools now) {
        List<Path> open = List.copyOf(articles.keySet());
        Optional<Path> seen = tools.window().current();
        tools = now;
        rows = rows();
        library.close();
        library = libraryModel();
        place();
        library.refresh();
        for (Path file : open) {
            OpenArticle article = articles.get(file);
            if (article != null) {
                window().open(file, article.parts(now, commands(file)));
                article.model().refresh();
            }
        }
        seen.ifPresent(window()::select);
    }

    private void place() {
        LibraryPane pane = new LibraryPane(tools.texts(), library);
        window().showSite(pane.root(), List.of(pane.commands()));
    }

    private SiteLibrary rows() {
        return new SiteLibrary(
                session,
                new CollectionNames(tools.texts()),
                tools.texts().language().locale(),
                tools.clock().getZone());
    }

    private LibraryViewModel libraryModel() {
        return new LibraryViewModel(rows, tools.background(), this::open);
    }

    private MainWindow window() {
        return tools.window();
    }

    /// Opens the newest post that readers see, for a picture of the window.
    ///
    /// @return whether an article is shown
    boolean showFirst() {
        List<PostSummary> posts = session.index().posts();
        if (!firstShown && !posts.isEmpty()) {
            firstShown = true;
            open(
                    posts.stream()
                            .filter(post -> post.publication() == Publication.PUBLISHED)
                            .max(Comparator.comparing(OpenSite::instant))
                            .orElse(posts.getFirst())
                            .file()
                            .path());
        }
        return !articles.isEmpty();
    }

    private static Instant instant(PostSummary post) {
        return post.date()
                .flatMap(date -> Optional.ofNullable(date.instant()))
                .orElse(Instant.EPOCH);
    }

    private void refreshDrafts() {
        tools.background()
                .run(
                        gitLane,
                        session::refreshDrafts,
                        states -> {
                            for (Path path : states.keySet()) {
                                session.index().post(path).ifPresent(this::updateRow);
                            }
                            articles.values().forEach(OpenArticle::refreshDraft);
                        });
    }

    private void updateRow(PostSummary post) {
        int errors = library.row(post.file().path()).map(row -> row.errors()).orElse(0);
        library.update(List.of(rows.row(post).withErrors(errors)));
    }

    private void open(Path path) {
        Path file = session.workspace().absolute(path);
        if (window().select(file)) {
            return;
        }
        PostFile post = session.workspace().site().named(file);
        tools.background()
                .run(
                        () -> read(post, file),
                        (Outcome<OpenArticle.Start> read) -> opened(file, read));
    }

    private Outcome<OpenArticle.Start> read(PostFile post, Path file) {
        return OpenedFile.open(file)
                .map(opened -> {
                    Document document = opened.document(tools.clock());
                    ArticleState first =
                            OpenArticle.derive(
                                    session,
                                    post,
                                    opened.content().bom(),
                                    tools.texts(),
                                    tools,
                                    document.snapshot());
                    return new OpenArticle.Start(post, document, first);
                });
    }

    private void opened(Path file, Outcome<OpenArticle.Start> read) {
        switch (read) {
            case Outcome.Done<OpenArticle.Start>(var start) -> opened(file, start);
            case Outcome.Refused<OpenArticle.Start>(Problem why) ->
                    window().notices().show(file, why);
            case Outcome.Failed<OpenArticle.Start>(Problem why) ->
                    window().notices().show(file, why);
        }
    }

    private void opened(Path file, OpenArticle.Start start) {
        if (window().select(file)) {
            return;
        }
        ArticleFiles disk = new ArticleFiles(tools.background(), fileLane, saving, journal);
        OpenArticle article =
                new OpenArticle(session, start, disk, tools, () -> written(start.post()));
        articles.put(file, article);
        window().open(file, article.parts(tools, commands(file)));
        offerBack(file, article);
    }

    private ArticleCommands commands(Path file) {
        OpenArticle article = articles.get(file);
        boolean hasGit = session.workspace().checkout().isPresent();
        return new ArticleCommands(
                Command.of(WindowMessage.SAVE, () -> save(file))
                        .withIcon(Feather.SAVE)
                        .enabledWhen(
                                article == null
                                        ? new ReadOnlyObjectWrapper<>(true)
                                        : article.model().dirtyProperty()),
                Command.of(WindowMessage.COMMIT, () -> commit(file))
                        .withIcon(Feather.CHECK_CIRCLE)
                        .enabledWhen(new ReadOnlyObjectWrapper<>(hasGit)),
                Command.of(WindowMessage.PANE_CHECKS, window()::toggleChecks));
    }

    /// The file was written: the library and Git are asked anew.
    private void written(PostFile post) {
        tools.background()
                .run(
                        () -> {
                            PostSummary summary = session.reread(post);
                            return rows.row(summary).withErrors(session.errors(post));
                        },
                        row -> library.update(List.of(row)));
        refreshDrafts();
    }

    void save(Path file) {
        OpenArticle article = articles.get(file);
        if (article != null) {
            article.model().save(() -> {});
        }
    }

    /// Saves an article and shows what a commit of it would hold.
    void commit(Path file) {
        OpenArticle article = articles.get(file);
        if (article == null || session.workspace().checkout().isEmpty()) {
            return;
        }
        article.model().save(() -> showCommit(file, article));
    }

    private void showCommit(Path file, OpenArticle article) {
        CommitArticles commits =
                new CommitArticles(session.workspace(), session.checks(), session.kramdown());
        CommitModel model = new CommitModel(tools.background(), gitLane, commits, List.of(file));
        String title = article.model().stateProperty().get().summary().title();
        Overlay overlay = window().overlay();
        List<CommitCard> shown = new ArrayList<>();
        Runnable close =
                () -> {
                    shown.forEach(card -> overlay.hide(card.root()));
                    refreshDrafts();
                };
        CommitCard card = new CommitCard(tools.texts(), model, title, close);
        shown.add(card);
        overlay.show(card.root(), Overlay.Place.CENTRE, card.first(), close);
        model.prepare();
    }

    void closeArticle(Path file) {
        OpenArticle article = articles.get(file);
        if (article == null) {
            return;
        }
        article.model()
                .whenSettled(() -> {
                    if (article.model().dirtyProperty().get()) {
                        ask(List.of(file), () -> forget(file));
                    } else {
                        forget(file);
                    }
                });
    }

    private void forget(Path file) {
        articles.remove(file);
        window().close(file);
    }

    /// Closes all articles, with a question where something is unsaved; then goes on.
    void leave(Runnable then) {
        List<Path> unsaved =
                articles.entrySet().stream()
                        .filter(open -> open.getValue().model().dirtyProperty().get())
                        .map(Map.Entry::getKey)
                        .toList();
        Runnable end =
                () -> {
                    List.copyOf(articles.keySet()).forEach(this::forget);
                    then.run();
                };
        if (unsaved.isEmpty()) {
            end.run();
        } else {
            ask(unsaved, end);
        }
    }

    private void ask(List<Path> unsaved, Runnable then) {
        new LeaveCard(
                        tools.texts(),
                        window().overlay(),
                        unsaved.size(),
                        () -> saveAll(unsaved, then),
                        then)
                .open();
    }

    private void saveAll(List<Path> unsaved, Runnable then) {
        if (unsaved.isEmpty()) {
            then.run();
            return;
        }
        OpenArticle article = articles.get(unsaved.getFirst());
        List<Path> rest = unsaved.subList(1, unsaved.size());
        if (article == null) {
            saveAll(rest, then);
        } else {
            // What could not be saved says so in its own place, and nothing is closed.
            article.model().save(() -> saveAll(rest, then));
        }
    }

    void selected(Optional<Path> file) {
        library.setCurrent(file.map(session.workspace().site().root()::relativize));
    }

    /// Writes down what would be lost if the programme ended now.
    void rescue() {
        journal.flush();
    }

    /// Ends the site; what was given to the disk is still written.
    void close() {
        List.copyOf(articles.keySet()).forEach(this::forget);
        library.close();
        Workspace workspace = session.workspace();
        tools.background()
                .run(
                        gitLane,
                        () -> {
                            workspace.close();
                            return true;
                        },
                        closed -> {});
        gitLane.close();
        fileLane.close();
        journal.close();
    }

    /// Removes what earlier processes left half written beside posts.
    private void sweep() {
        Workspace workspace = session.workspace();
        tools.background()
                .run(
                        fileLane,
                        () -> {
                            Set<Path> folders = new HashSet<>();
                            workspace
                                    .site()
                                    .walk(post -> {
                                        Path file = workspace.absolute(post.path());
                                        folders.add(file.getParent());
                                        return true;
                                    });
                            return folders.stream().mapToInt(files::sweep).sum();
                        },
                        swept -> {});
    }

    /// Opens the articles whose text an earlier run left unsaved, and offers it back.
    private void recover() {
        tools.background()
                .run(
                        journal::recoverable,
                        found -> {
                            recoverable.addAll(found);
                            found.forEach(text ->
                                    open(
                                            session.workspace()
                                                    .site()
                                                    .root()
                                                    .relativize(text.file())));
                        });
    }

    private void offerBack(Path file, OpenArticle article) {
        for (Recoverable found : List.copyOf(recoverable)) {
            if (found.file().equals(file)) {
                recoverable.remove(found);
                ZonedDateTime at = found.at().atZone(tools.clock().getZone());
                String when =
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(tools.texts().language().locale())
                                .format(at);
                article.offer(
                        found,
                        when,
                        () -> tell(article, journal.take(found, article.model().document())),
                        () -> tell(article, journal.discard(found)));
            }
        }
    }

    private static void tell(OpenArticle article, Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> done -> {}
            case Outcome.Refused<?>(Problem why) -> article.failed(why);
            case Outcome.Failed<?>(Problem why) -> article.failed(why);
        }
    }
}
