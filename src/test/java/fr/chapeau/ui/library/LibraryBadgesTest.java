package fr.chapeau.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.app.workspace.Workspace;
import fr.chapeau.git.DraftState;
import fr.chapeau.git.GitRepo;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.ui.kit.SameThreadBackground;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the badges of the library say of a real repository.
class LibraryBadgesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final String PATH = "_actualites/a.md";
    private static final String POST = "---\ntitle: Le premier\n---\n\nUn texte.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private Workspace workspace;
    private SiteSession session;
    private LibraryViewModel model;

    @BeforeEach
    void open() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "collections:\n  actualites: {output: true}\n");
        repo.write(PATH, POST);
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
        workspace =
                switch (Workspace.open(repo.folder())) {
                    case Outcome.Done<Workspace>(Workspace opened) -> opened;
                    case Outcome.Refused<Workspace>(var why) -> throw new AssertionError(why);
                    case Outcome.Failed<Workspace>(var why) -> throw new AssertionError(why);
                };
        session = new SiteSession(workspace, CLOCK);
        model = new LibraryViewModel(this::read, new SameThreadBackground(), path -> {});
        model.refresh();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aChangedPostIsUnchangedOnceItIsCommitted() {
        repo.write(PATH, POST + "Davantage.\n");
        assertThat(badge()).isEqualTo(DraftState.CHANGED);

        repo.git("commit", "-q", "-a", "-m", "Davantage");

        assertThat(badge()).isEqualTo(DraftState.UNCHANGED);
    }

    @Test
    void aPostWhoseChangeIsTakenBackByHandIsUnchanged() {
        repo.write(PATH, POST + "Davantage.\n");
        assertThat(badge()).isEqualTo(DraftState.CHANGED);

        repo.write(PATH, POST);

        assertThat(badge()).isEqualTo(DraftState.UNCHANGED);
    }

    @Test
    void aNewPostIsUnchangedOnceItIsCommitted() {
        repo.git("rm", "-q", "--cached", PATH);
        repo.git("commit", "-q", "-m", "Sans");
        assertThat(badge()).isEqualTo(DraftState.NEW);

        repo.git("add", PATH);
        repo.git("commit", "-q", "-m", "Avec");

        assertThat(badge()).isEqualTo(DraftState.UNCHANGED);
    }

    private List<Problem> read(LibrarySource.Portions out) {
        return session.load(posts ->
                        out.posts(
                                posts.stream()
                                        .map(post ->
                                                new LibraryPost(
                                                        post.file().path(),
                                                        post.title(),
                                                        null,
                                                        "",
                                                        "",
                                                        post.publication()))
                                        .toList()))
                .problems();
    }

    private DraftState badge() {
        model.setDrafts(new LibraryDrafts(session.refreshDrafts().states()));
        return model.row(Path.of(PATH)).orElseThrow().draft();
    }
}
