package fr.chapeau.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.document.JournalPlace;
import fr.chapeau.app.posts.MovedPosts;
import fr.chapeau.app.posts.PostRenaming;
import fr.chapeau.git.Checkout;
import fr.chapeau.git.DraftState;
import fr.chapeau.git.GitRepo;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GonePostsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Path PATH = Path.of("_actualites/a.md");
    private static final String POST =
            "---\ntitle: Le premier\ndate: 2026-01-12\n---\n\nUn texte.\n";

    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));
    private Workspace workspace;
    private SiteSession session;

    @BeforeEach
    void open() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("_config.yml", "collections:\n  actualites: {output: true}\n");
        repo.write(PATH.toString(), POST);
        repo.git("add", ".");
        repo.git("commit", "-q", "-m", "Début");
        workspace = done(Workspace.open(repo.folder()));
        session = new SiteSession(workspace, CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aDeletedPostIsKnownAsTheLastCommitHasIt() throws IOException {
        Files.delete(repo.file(PATH.toString()));

        Drafts drafts = session.refreshDrafts();

        assertThat(drafts.of(PATH)).isEqualTo(DraftState.DELETED);
        PostSummary gone = Objects.requireNonNull(drafts.gone().get(PATH));
        assertThat(gone.title()).isEqualTo("Le premier");
        assertThat(gone.date()).isPresent();
        assertThat(gone.file().collection().label()).isEqualTo("actualites");
    }

    @Test
    void aDeletionThatIsCommittedOrTakenBackIsForgotten() throws IOException {
        Files.delete(repo.file(PATH.toString()));
        session.refreshDrafts();
        repo.write(PATH.toString(), POST);

        assertThat(session.refreshDrafts().gone()).isEmpty();

        repo.git("rm", "-q", PATH.toString());
        assertThat(session.refreshDrafts().gone()).containsKey(PATH);
        repo.git("commit", "-q", "-m", "Sans");
        assertThat(session.refreshDrafts()).isEqualTo(Drafts.NONE);
    }

    @Test
    void aPostThatWasRenamedIsNotDeleted() throws IOException {
        Checkout checkout = workspace.checkout().orElseThrow();
        Path own = JournalPlace.inGit(checkout.workTree(), checkout.gitDir()).folder();
        PostRenaming renaming =
                new PostRenaming(
                        workspace.site(), CLOCK, new MovedPosts(workspace.site().root(), own));
        PostFile post = workspace.site().named(repo.file(PATH.toString()).toRealPath());
        PostFile renamed =
                done(
                        renaming.rename(
                                done(renaming.prepare(post, "autre", session.index())), false));

        assertThat(session.refreshDrafts().of(PATH)).isEqualTo(DraftState.DELETED);
        assertThat(session.drafts().gone()).isEmpty();

        Files.delete(workspace.absolute(renamed.path()));
        assertThat(session.refreshDrafts().gone()).containsOnlyKeys(PATH);
    }

    @Test
    void aConflictIsShownWhereOneSideHasDeletedThePost() throws IOException {
        repo.git("checkout", "-q", "-b", "autre");
        repo.write(PATH.toString(), POST + "Davantage.\n");
        repo.git("commit", "-q", "-a", "-m", "Davantage");
        repo.git("checkout", "-q", "main");
        repo.git("rm", "-q", PATH.toString());
        repo.git("commit", "-q", "-m", "Sans");
        assertThat(repo.tryGit("merge", "-q", "autre").exit()).isNotZero();

        assertThat(session.refreshDrafts().of(PATH)).isEqualTo(DraftState.CONFLICT);
        assertThat(session.drafts().gone()).isEmpty();
        Files.delete(repo.file(PATH.toString()));
        assertThat(session.refreshDrafts().gone()).containsOnlyKeys(PATH);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new AssertionError(why);
            case Outcome.Failed<T>(var why) -> throw new AssertionError(why);
        };
    }
}
