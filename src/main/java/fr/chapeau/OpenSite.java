package fr.chapeau;

import fr.chapeau.app.adjustment.UncommittedSettings.Waiting;
import fr.chapeau.app.audit.AuditGroup;
import fr.chapeau.app.audit.AuditedFinding;
import fr.chapeau.app.document.Journal;
import fr.chapeau.app.workspace.Drafts;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Publication;
import fr.chapeau.ui.kit.Command;
import fr.chapeau.ui.kit.CommandGroup;
import fr.chapeau.ui.kit.Lane;
import fr.chapeau.ui.library.LibraryActions;
import fr.chapeau.ui.library.LibraryPane;
import fr.chapeau.ui.window.ArticleCommands;
import fr.chapeau.ui.window.LibrarySide;
import fr.chapeau.ui.window.MainWindow;
import fr.chapeau.ui.window.Place;
import fr.chapeau.ui.window.WindowMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kordamp.ikonli.feather.Feather;

/// A site that is open in the window: its library, its open articles and what can be done with
/// them. FX thread only.
final class OpenSite {
    private final SiteSession session;
    private final Lane gitLane = new Lane("git");
    private final SiteFiles files;
    private final OpenArticles articles;
    private final Leaving leaving;
    private final Committing committing;
    private final PostRequests posts;
    private final AdjustingForms adjusting;
    private final SiteFixing fixing;
    private final ArticleAlternatives alternatives;
    private final ArticleChanges changes;
    private final ReadingHistory history;
    private final Reviews reviews;
    private final SiteAudits audits;
    private final OutsideChanges following;
    private SiteTools tools;
    private OpenLibrary library;
    private Showing first = Showing.NOT_YET;

    private enum Showing {
        NOT_YET,
        OPENING,
        SHOWN
    }

    OpenSite(Workspace workspace, SiteTools tools) {
        this.tools = tools;
        session = new SiteSession(workspace, tools.clock());
        files =
                new SiteFiles(
                        workspace,
                        tools,
                        problem -> window().notices().show(Journal.class, problem));
        articles =
                new OpenArticles(
                        session,
                        files,
                        this::tools,
                        new OpenArticles.Callbacks(
                                this::commands,
                                this::dismissals,
                                this::written,
                                this::stands,
                                this::closed,
                                (article, keys) -> adjusting().adjust(article, keys)));
        leaving = new Leaving(articles, this::tools);
        committing = new Committing(session, gitLane, this::tools, this::refreshDrafts);
        PostWork work = new PostWork(session, files, articles, this::tools, new Files());
        posts = new PostRequests(work, committing, this::chosenCollection);
        adjusting = new AdjustingForms(work, gitLane, committing);
        fixing = new SiteFixing(work, this::lookAgain);
        alternatives = new ArticleAlternatives(work);
        changes = new ArticleChanges(work, committing);
        history = new ReadingHistory(work, committing);
        reviews = new Reviews(work, committing);
        audits = new SiteAudits(workspace.site().root(), this::tools, this::openFound);
        following = new OutsideChanges(session, articles, this::tools, () -> library);
        library = library();
    }

    /// Opens an article where something was found in it.
    private void openFound(AuditGroup.Found found) {
        AuditedFinding finding = found.finding();
        articles.open(
                found.post().path(),
                () -> window().reveal(finding.rule(), finding.message(), finding.line()));
    }

    private OpenLibrary library() {
        return new OpenLibrary(
                session,
                tools,
                new LibraryActions(posts.create(), this::readAgain, posts::commandsOf),
                posts::open,
                following::learned,
                following::concerned);
    }

    private String chosenCollection() {
        return library.chosenCollection();
    }

    /// What can be done with posts as files.
    CommandGroup postCommands() {
        return posts.commands();
    }

    /// What can be done with the form of the article in front.
    CommandGroup formCommands() {
        return adjusting.commands();
    }

    /// What can be said in place of the pictures of the article in front.
    CommandGroup alternativesCommands() {
        return alternatives.commands();
    }

    /// What changed in the article in front.
    CommandGroup changesCommands() {
        return changes.commands();
    }

    /// The committed versions of the article in front.
    CommandGroup historyCommands() {
        return history.commands();
    }

    /// What can be put right in the whole site.
    SiteFixing fixing() {
        return fixing;
    }

    private AdjustingForms adjusting() {
        return adjusting;
    }

    /// Name of its folder.
    String name() {
        return String.valueOf(session.workspace().site().root().getFileName());
    }

    /// Shows the library and reads the site.
    void show() {
        place();
        library.refresh();
        committing.settle();
        refreshDrafts();
        files.sweep();
        files.recover(articles::open);
        session.workspace().notices().forEach(following::show);
    }

    /// Others may have worked in the folder: takes in what they have done.
    void lookAgain() {
        following.lookAgain();
        articles.all().forEach(article -> dismissals(article).follow());
        refreshDrafts();
    }

    private void readAgain() {
        library.refresh();
        refreshDrafts();
    }

    /// Goes on in another window, with the articles as they are.
    void moveTo(SiteTools now) {
        Optional<Path> seen = window().current();
        tools = now;
        library.close();
        library = library();
        articles.all().forEach(library::stands);
        place();
        library.refresh();
        articles.moveTo(seen);
        adjusting.showAgain();
    }

    /// Opens the newest post that readers see, for a picture of the window.
    ///
    /// @return whether all is shown that there is to show, be it why the post cannot be read
    boolean showFirst() {
        if (first == Showing.NOT_YET && !library.isReading()) {
            first = Showing.OPENING;
            newest().ifPresentOrElse(
                            post -> articles.open(post.file().path(), () -> first = Showing.SHOWN),
                            () -> first = Showing.SHOWN);
        }
        return first == Showing.SHOWN;
    }

    private Optional<PostSummary> newest() {
        List<PostSummary> posts = session.index().posts();
        return posts.stream()
                .filter(post -> post.publication() == Publication.PUBLISHED)
                .max(Comparator.comparing(OpenSite::instant))
                .or(() -> posts.stream().findFirst());
    }

    void save(Path file) {
        articles.of(file).ifPresent(OpenSite::save);
    }

    /// Saves an article and shows what a commit of it would hold.
    void commit(Path file) {
        articles.of(file).ifPresent(this::commit);
    }

    private void commit(OpenArticle article) {
        committing.commit(article, () -> changes.show(article));
    }

    /// Closes an article, with a question where something is unsaved.
    void closeArticle(Path file) {
        articles.of(file).ifPresent(leaving::close);
    }

    /// Closes all articles, with a question where something is unsaved; then goes on.
    void leave(Runnable then) {
        leaving.closeAll(then);
    }

    /// Another article is in front, or none.
    void selected(Optional<Path> file) {
        Optional<Path> path = file.map(session.workspace().site().root()::relativize);
        library.setCurrent(path);
        posts.selected(path);
        adjusting.selected(path.isPresent());
        alternatives.selected(path.isPresent());
        changes.selected(path.isPresent());
        history.selected(path.isPresent());
    }

    /// Writes down what would be lost if the programme ended now.
    void rescue() {
        files.flush();
    }

    /// Ends the site; what was given to the disk and to Git is still done.
    ///
    /// @param then runs once it is
    void close(Runnable then) {
        articles.forgetAll();
        audits.close();
        library.close();
        Workspace workspace = session.workspace();
        AtomicInteger lanes = new AtomicInteger(2);
        Runnable one =
                () -> {
                    if (lanes.decrementAndGet() == 0) {
                        then.run();
                    }
                };
        tools.background()
                .run(
                        gitLane,
                        () -> {
                            workspace.close();
                            return true;
                        },
                        closed -> one.run());
        gitLane.close();
        files.close(one);
    }

    private SiteTools tools() {
        return tools;
    }

    private MainWindow window() {
        return tools.window();
    }

    private void place() {
        LibraryPane pane = library.pane();
        window().showSite(
                        new LibrarySide(pane.root(), pane::focusSearch, List.of(pane.commands())));
        window().place(Place.AUDIT, audits.screen(fixing::open));
        if (committing.isPossible()) {
            window().place(Place.REVIEW, reviews.screen());
        }
    }

    private ArticleCommands commands(OpenArticle article) {
        return new ArticleCommands(
                Command.of(WindowMessage.SAVE, () -> save(article))
                        .withIcon(Feather.SAVE)
                        .enabledWhen(article.model().dirtyProperty()),
                Command.of(WindowMessage.COMMIT, () -> commit(article))
                        .withIcon(Feather.CHECK_CIRCLE)
                        .enabledWhen(new ReadOnlyObjectWrapper<>(committing.isPossible())),
                Command.of(WindowMessage.PANE_CHECKS, window()::toggleChecks));
    }

    private ArticleDismissals dismissals(OpenArticle article) {
        return new ArticleDismissals(
                session,
                gitLane,
                files.forArticles().files(),
                this::tools,
                article,
                () -> written(article.post()));
    }

    private static void save(OpenArticle article) {
        article.model().save(() -> {});
    }

    private void stands(OpenArticle article) {
        library.stands(article);
    }

    private void closed(OpenArticle article) {
        library.closed(article);
    }

    /// The file was written: the library and Git are asked anew.
    private void written(PostFile post) {
        library.written(post);
        refreshDrafts();
    }

    private void refreshDrafts() {
        refreshDrafts(() -> {});
    }

    private void refreshDrafts(Runnable then) {
        tools.background()
                .run(
                        gitLane,
                        () -> new Asked(session.refreshDrafts(), adjusting.ask()),
                        git -> {
                            library.setDrafts(git.drafts());
                            articles.all().forEach(OpenArticle::refreshDraft);
                            adjusting.refreshed(git.settings());
                            then.run();
                        });
    }

    /// What Git says of the files on disk.
    private record Asked(Drafts drafts, Optional<Waiting> settings) {}

    /// Files of posts that come and go.
    private final class Files implements PostWork.Changes {
        @Override
        public void written(PostFile post, Runnable then) {
            library.written(post, then);
            refreshDrafts();
        }

        @Override
        public void gone(Path path, Runnable then) {
            library.gone(path);
            refreshDrafts(then);
        }
    }

    private static Instant instant(PostSummary post) {
        return post.date()
                .flatMap(date -> Optional.ofNullable(date.instant()))
                .orElse(Instant.EPOCH);
    }
}
