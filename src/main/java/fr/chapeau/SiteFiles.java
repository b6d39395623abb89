package fr.chapeau;

import fr.chapeau.app.document.Journal;
import fr.chapeau.app.document.JournalPlace;
import fr.chapeau.app.document.PutAside;
import fr.chapeau.app.document.Recoverable;
import fr.chapeau.app.document.Saving;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.ui.editor.ArticleFiles;
import fr.chapeau.ui.kit.Background;
import fr.chapeau.ui.kit.Lane;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// How the articles of an open site reach the disk, and how their unsaved text comes back after a
/// crash. FX thread only.
final class SiteFiles {
    private final Workspace workspace;
    private final JournalPlace place;
    private final Background background;
    private final Lane lane = new Lane("files");
    private final AtomicFile files;
    private final Journal journal;
    private final Saving saving;
    private final List<Recoverable> recoverable = new ArrayList<>();

    /// @param trouble told on the FX thread when the journal cannot be written
    SiteFiles(Workspace workspace, SiteTools tools, Consumer<Problem> trouble) {
        this.workspace = workspace;
        this.background = tools.background();
        Path root = workspace.site().root();
        place =
                workspace
                        .checkout()
                        .map(git -> JournalPlace.inGit(root, git.gitDir()))
                        .orElseGet(() -> JournalPlace.inState(root, tools.stateFolder()));
        journal =
                new Journal(
                        place,
                        Journal.Lanes.onThreads(),
                        tools.clock(),
                        FaultPoints.NONE,
                        problem -> background.deliver(() -> trouble.accept(problem)));
        files = new AtomicFile(workspace.top());
        saving =
                new Saving(
                        files,
                        new PutAside(place.aside(), tools.clock(), FaultPoints.NONE),
                        journal);
    }

    /// Chapeau's own folder for this site, never in the work tree.
    Path folder() {
        return place.folder();
    }

    ArticleFiles forArticles() {
        return new ArticleFiles(background, lane, saving, journal);
    }

    /// Removes what earlier processes left half written beside posts.
    void sweep() {
        background.run(
                lane,
                () -> {
                    Set<Path> folders = new HashSet<>();
                    workspace
                            .site()
                            .walk(post -> {
                                folders.add(workspace.absolute(post.path()).getParent());
                                return true;
                            });
                    return folders.stream().mapToInt(files::sweep).sum();
                },
                swept -> {});
    }

    /// Looks for texts that an earlier run left unsaved.
    ///
    /// @param open opens the article of such a text, by its path in the site
    void recover(Consumer<Path> open) {
        background.run(
                journal::recoverable,
                found -> {
                    recoverable.addAll(found);
                    found.forEach(
                            text -> open.accept(workspace.site().root().relativize(text.file())));
                });
    }

    /// Offers an article the text that an earlier run left of it, if there is one.
    ///
    /// @param when a moment in words
    void offerBack(OpenArticle article, Function<Instant, String> when) {
        for (Recoverable found : List.copyOf(recoverable)) {
            if (found.file().equals(article.file())) {
                recoverable.remove(found);
                article.offer(
                        found,
                        when.apply(found.at()),
                        () -> tell(article, journal.take(found, article.model().document())),
                        () -> tell(article, journal.discard(found)));
            }
        }
    }

    /// Writes down what would be lost if the programme ended now.
    void flush() {
        journal.flush();
    }

    /// What was given to the disk is still written.
    ///
    /// @param then runs once it is
    void close(Runnable then) {
        background.run(lane, () -> true, written -> then.run());
        lane.close();
        journal.close();
    }

    private static void tell(OpenArticle article, Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> done -> {}
            case Outcome.Refused<?>(Problem why) -> article.failed(why);
            case Outcome.Failed<?>(Problem why) -> article.failed(why);
        }
    }
}
