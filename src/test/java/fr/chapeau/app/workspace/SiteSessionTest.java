package fr.chapeau.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.git.DraftState;
import fr.chapeau.problem.Outcome;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.settings.RepositorySettingsFile;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.SiteComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteSessionTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final String POST = "---\ntitle: %s\n---\n\nUn texte.\n";

    @TempDir private Path folder;
    private Path root = Path.of("");
    private Workspace workspace;
    private SiteSession session;

    @BeforeEach
    void open() throws IOException {
        root = folder.toRealPath();
        write("_config.yml", "collections:\n  actualites: {output: true}\n");
        write("_actualites/a.md", POST.formatted("Le premier"));
        write("_actualites/b.md", POST.formatted("Le second"));
        workspace =
                switch (Workspace.open(root)) {
                    case Outcome.Done<Workspace>(Workspace opened) -> opened;
                    case Outcome.Refused<Workspace>(var why) -> throw new AssertionError(why);
                    case Outcome.Failed<Workspace>(var why) -> throw new AssertionError(why);
                };
        session = new SiteSession(workspace, CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whereThereIsNoGitNoPostIsSaidToBeCommitted() {
        assertThat(session.draft(Path.of("_actualites/a.md"))).isEqualTo(DraftState.IGNORED);
    }

    @Test
    void whatIsSaidOfOtherPostsFollowsWhatTheyShareWithOneThatChanged() throws IOException {
        write("_actualites/c.md", POST.formatted("Le lien") + "[b](/actualites/b.html)\n");
        write("_actualites/d.md", POST.formatted("Un autre"));
        session.load(posts -> {});
        assertThat(session.concerned()).isEmpty();
        assertThat(session.errors(post("_actualites/c.md"))).isZero();

        Files.delete(root.resolve("_actualites/b.md"));
        session.forget(Path.of("_actualites/b.md"));
        assertThat(session.concerned()).containsExactly(Path.of("_actualites/c.md"));
        assertThat(session.concerned()).isEmpty();
        assertThat(session.errors(post("_actualites/c.md"))).isEqualTo(1);

        write("_actualites/d.md", "---\ntitle: Un autre\nredirect_from: /actualites/b\n---\n");
        session.reread(post("_actualites/d.md"));
        assertThat(session.concerned()).containsExactly(Path.of("_actualites/c.md"));
        assertThat(session.errors(post("_actualites/c.md"))).isZero();

        write("_actualites/d.md", "---\ntitle: Le premier\n---\n");
        session.catchUp(session.differences());
        assertThat(session.concerned())
                .containsExactlyInAnyOrder(
                        Path.of("_actualites/a.md"), Path.of("_actualites/c.md"));
    }

    @Test
    void nothingIsSaidToBeMissingBeforeAllPostsWereRead() throws IOException {
        write("_actualites/c.md", POST.formatted("Le lien") + "[x](/absente)\n");

        session.reread(post("_actualites/c.md"));
        assertThat(session.errors(post("_actualites/c.md"))).isZero();

        session.load(posts -> {});
        assertThat(session.errors(post("_actualites/c.md"))).isEqualTo(1);
    }

    @Test
    void aPostThatIsMadeWhileAllAreReadIsKnownAfterwards() {
        during(() -> {
            write("_actualites/c.md", POST.formatted("Le troisième"));
            session.reread(post("_actualites/c.md"));
        });

        assertThat(titles()).containsExactlyInAnyOrder("Le premier", "Le second", "Le troisième");
    }

    @Test
    void aPostThatIsSavedWhileAllAreReadIsKnownAsItWasSaved() {
        during(() -> {
            write("_actualites/a.md", POST.formatted("Le tout premier"));
            session.reread(post("_actualites/a.md"));
        });

        assertThat(titles()).containsExactlyInAnyOrder("Le tout premier", "Le second");
    }

    @Test
    void aPostThatIsDeletedWhileAllAreReadStaysForgotten() {
        during(() -> {
            Files.delete(root.resolve("_actualites/b.md"));
            session.forget(Path.of("_actualites/b.md"));
        });

        assertThat(titles()).containsExactly("Le premier");
    }

    @Test
    void aPostThatIsRenamedAndBackWhileAllAreReadIsKnownOnce() {
        during(() -> {
            Path there = root.resolve("_actualites/c.md");
            Files.move(root.resolve("_actualites/b.md"), there);
            session.forget(Path.of("_actualites/b.md"));
            session.reread(post("_actualites/c.md"));
            Files.move(there, root.resolve("_actualites/b.md"));
            session.forget(Path.of("_actualites/c.md"));
            session.reread(post("_actualites/b.md"));
        });

        assertThat(session.index().posts())
                .extracting(post -> post.file().path().toString())
                .containsExactlyInAnyOrder("_actualites/a.md", "_actualites/b.md");
    }

    @Test
    void nothingIsLearnedFromAReadingThatAnotherOneOvertook() {
        during(() -> {
            write("_actualites/c.md", POST.formatted("Le troisième"));
            session.load(posts -> {});
        });

        assertThat(titles()).contains("Le troisième");
    }

    @Test
    void nothingIsForgottenWhenAReadingIsBrokenOff() {
        session.load(posts -> {});

        Thread.currentThread().interrupt();
        boolean complete = session.load(posts -> {}).complete();
        boolean interrupted = Thread.interrupted();

        assertThat(complete).isFalse();
        assertThat(interrupted).isTrue();
        assertThat(titles()).containsExactlyInAnyOrder("Le premier", "Le second");
    }

    @Test
    void whatOthersDoIsTakenInWithoutReadingTheRest() throws IOException {
        session.load(posts -> {});
        write("_actualites/a.md", POST.formatted("Le nouveau premier"));
        write("_actualites/c.md", POST.formatted("Le troisième"));
        Files.delete(root.resolve("_actualites/b.md"));

        SiteComparison.Differences found = session.differences();

        assertThat(found.changed())
                .extracting(post -> post.path().toString())
                .containsExactly("_actualites/a.md", "_actualites/c.md");
        assertThat(found.gone()).containsExactly(Path.of("_actualites/b.md"));
        assertThat(session.catchUp(found))
                .extracting(PostSummary::title)
                .containsExactly("Le nouveau premier", "Le troisième");
        assertThat(titles()).containsExactlyInAnyOrder("Le nouveau premier", "Le troisième");
        assertThat(session.differences().count()).isZero();
    }

    @Test
    void aFileThatTookThePlaceOfAnotherOfTheSameSizeAndTimeIsSeen() throws IOException {
        session.load(posts -> {});
        Path file = root.resolve("_actualites/a.md");
        FileTime time = Files.getLastModifiedTime(file);
        Path other = folder.resolve("autre");
        Files.writeString(other, POST.formatted("Le dernier"));
        Files.setLastModifiedTime(other, time);

        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(session.differences().changed()).hasSize(1);
    }

    @Test
    void whatTheSessionWroteItselfIsNoDifference() throws IOException {
        session.load(posts -> {});
        write("_actualites/a.md", POST.formatted("Le nouveau premier"));
        session.reread(post("_actualites/a.md"));
        Files.delete(root.resolve("_actualites/b.md"));
        session.forget(Path.of("_actualites/b.md"));

        assertThat(session.differences().count()).isZero();
    }

    @Test
    void nothingIsComparedBeforeAllPostsWereReadAndWhileTheyAre() {
        assertThat(session.differences().count()).isZero();

        during(() -> {
            write("_actualites/c.md", POST.formatted("Le troisième"));
            assertThat(session.differences().count()).isZero();
        });

        assertThat(session.differences().changed()).hasSize(1);
    }

    @Test
    void nothingIsFollowedWhereNothingWasWritten() {
        session.load(posts -> {});

        assertThat(session.follow()).isEqualTo(SiteNews.NONE);
    }

    @Test
    void settingsThatAnotherProgrammeWroteAreLearned() throws IOException {
        session.load(posts -> {});
        write(".chapeau.yml", "fields: {title: {label: Intitulé}}\n");

        SiteNews news = session.follow();

        assertThat(news.anything()).isTrue();
        assertThat(news.configuration()).isFalse();
        assertThat(session.index().site().settings().everywhere().fields()).containsKey("title");
        assertThat(titles()).containsExactlyInAnyOrder("Le premier", "Le second");
        assertThat(session.follow()).isEqualTo(SiteNews.NONE);

        Files.delete(root.resolve(".chapeau.yml"));
        assertThat(session.follow().anything()).isTrue();
        assertThat(session.index().site().settings()).isEqualTo(RepositorySettings.NONE);
    }

    @Test
    void settingsThatTheSessionWroteItselfAreNoNews() throws IOException {
        write(".chapeau.yml", "fields: {title: {label: Intitulé}}\n");
        session.learn(RepositorySettingsFile.of(root, null).settings());

        assertThat(session.follow().anything()).isFalse();
    }

    @Test
    void aConfigurationThatAnotherProgrammeWroteCountsOnceAllPostsWereReadAnew()
            throws IOException {
        session.load(posts -> {});
        write("_breves/c.md", POST.formatted("La brève"));
        write("_config.yml", "collections:\n  breves: {output: true, permalink: /b/:name}\n");

        SiteNews news = session.follow();

        assertThat(news.configuration()).isTrue();
        assertThat(titles()).containsExactlyInAnyOrder("Le premier", "Le second");
        assertThat(session.differences().count()).isZero();
        session.load(posts -> {});
        assertThat(session.index().posts())
                .filteredOn(post -> post.file().collection().label().equals("breves"))
                .extracting(PostSummary::title)
                .containsExactly("La brève");
        assertThat(session.index().site().collections())
                .extracting(PostCollection::label)
                .contains("breves")
                .doesNotContain("actualites");
    }

    @Test
    void aConfigurationThatIsBrokenForAWhileChangesNothingAndIsSaid() throws IOException {
        session.load(posts -> {});
        String before = Files.readString(root.resolve("_config.yml"));
        write("_config.yml", "<<<<<<< HEAD\n" + before);

        SiteNews broken = session.follow();

        assertThat(broken.anything()).isFalse();
        assertThat(broken.before()).isEmpty();
        assertThat(broken.now()).hasSize(1);
        assertThat(session.workspace().site().isConfigRead()).isTrue();

        write("_config.yml", before);
        SiteNews mended = session.follow();
        assertThat(mended.anything()).isFalse();
        assertThat(mended.before()).isEqualTo(broken.now());
        assertThat(mended.now()).isEmpty();
    }

    /// What happens after the files were walked and read, and before the session knows them.
    private void during(Step step) {
        AtomicBoolean done = new AtomicBoolean();
        session.load(posts -> {
            if (done.compareAndSet(false, true)) {
                step.run();
            }
        });
        assertThat(done).isTrue();
    }

    /// A step of a test, on files.
    private interface Step {
        void take() throws IOException;

        default void run() {
            try {
                take();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private List<String> titles() {
        return session.index().posts().stream().map(PostSummary::title).toList();
    }

    private PostFile post(String path) {
        return workspace.site().named(root.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
