package fr.chapeau.app.posts;

import static fr.chapeau.app.posts.GitSite.done;
import static fr.chapeau.app.posts.GitSite.problem;
import static fr.chapeau.app.posts.PostRenamingTest.dyingAt;
import static fr.chapeau.app.posts.PostRenamingTest.killed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrashTest {
    private static final String PATH = "_actualites/2024/jardin.md";
    private static final String POST = "---\r\ntitle: Jardin\r\n---\r\n\r\nDes fleurs.";

    @TempDir Path folder;

    private static Trash trash(GitSite site, FaultPoints faults) {
        return new Trash(site.root(), site.ownFolder(), GitSite.CLOCK, faults);
    }

    private static Trash trash(GitSite site) {
        return trash(site, FaultPoints.NONE);
    }

    @Test
    void whatIsDeletedComesBackByteForByte() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            done(trash(site).delete(site.post(PATH)));
            assertThat(site.files()).isEmpty();
            Files.delete(site.root().resolve("_actualites/2024"));

            List<Trash.Deleted> deleted = done(trash(site).list());
            assertThat(deleted).hasSize(1);
            assertThat(deleted.getFirst().path()).hasToString(PATH);
            assertThat(deleted.getFirst().deleted()).isEqualTo(GitSite.CLOCK.instant());
            done(trash(site).restore(deleted.getFirst()));

            assertThat(site.files()).isEqualTo(Map.of(PATH, POST));
            assertThat(done(trash(site).list())).isEmpty();
            assertThat(site.git("status", "--porcelain")).isEmpty();
        }
    }

    @Test
    void aDeletionIsCommittedAlone() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST, "autre.md", "---\n---\n")) {
            GitSite.write(site.root(), "autre.md", "changé\n");
            site.git("add", "autre.md");

            done(trash(site).delete(site.post(PATH)));
            site.commit(site.root().resolve(PATH));

            assertThat(site.git("show", "--format=", "--name-status", "HEAD").strip())
                    .isEqualTo("D\t" + PATH);
            assertThat(site.git("status", "--porcelain").strip()).isEqualTo("M  autre.md");
        }
    }

    @Test
    void theTextOfADeletedPostIsReadOrItIsSaidWhyNot() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            Trash.Deleted deleted = done(trash(site).delete(site.post(PATH)));

            assertThat(done(trash(site).text(deleted)).text()).isEqualTo(POST);

            Path kept = site.ownFolder().resolve("trash").resolve(deleted.id()).resolve("content");
            Files.write(kept, new byte[] {(byte) 0xe9});
            assertThat(problem(trash(site).text(deleted))).isEqualTo("READ_NOT_UTF8");
        }
    }

    @Test
    void restoringNeverOverwrites() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            Trash.Deleted deleted = done(trash(site).delete(site.post(PATH)));
            GitSite.write(site.root(), PATH, "nouveau\n");

            assertThat(problem(trash(site).restore(deleted))).isEqualTo("RESTORE_TAKEN");
            assertThat(site.files()).isEqualTo(Map.of(PATH, "nouveau\n"));
            assertThat(done(trash(site).list())).containsExactly(deleted);
        }
    }

    @Test
    void theLatestComesFirstAndNamesMayRepeat() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            Trash.Deleted first = done(trash(site).delete(site.post(PATH)));
            GitSite.write(site.root(), PATH, "deux\n");
            Trash.Deleted second = done(trash(site).delete(site.post(PATH)));

            assertThat(done(trash(site).list())).containsExactly(second, first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsSomewhereWhereverItIsKilled(Trash.Step step) throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            killed(() -> trash(site, dyingAt(step)).delete(site.post(PATH)));

            boolean inPlace = POST.equals(site.files().get(PATH));
            boolean inTrash = !done(trash(site).list()).isEmpty();
            assertThat(inPlace || inTrash).isTrue();
            assertThat(inPlace).isEqualTo(step != Trash.Step.REMOVED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COMPARED", "DRESSED", "RENAMED", "FOLDER_SYNCED"},
            mode = EnumSource.Mode.EXCLUDE)
    void withoutRoomForTheCopyNothingIsDeleted(AtomicFile.Step step) throws Exception {
        FaultPoints full =
                passed -> {
                    if (passed == step) {
                        throw new IOException("No space left on device");
                    }
                };
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            assertThat(problem(trash(site, full).delete(site.post(PATH)))).isEqualTo("NOT_KEPT");
            assertThat(site.files()).isEqualTo(Map.of(PATH, POST));
            assertThat(done(trash(site).list())).isEmpty();
        }
    }

    @Test
    void aRestorationThatIsKilledLosesNothing() throws Exception {
        try (GitSite site = GitSite.of(folder, PATH, POST)) {
            Trash.Deleted deleted = done(trash(site).delete(site.post(PATH)));
            for (AtomicFile.Step step : AtomicFile.Step.values()) {
                killed(() -> trash(site, dyingAt(step)).restore(deleted));
                boolean inPlace = POST.equals(site.files().get(PATH));
                assertThat(inPlace || done(trash(site).list()).contains(deleted)).isTrue();
            }
        }
    }

    @Test
    void aLinkIsNotDeleted(@TempDir Path elsewhere) throws Exception {
        try (GitSite site = GitSite.of(folder, "a.md", POST)) {
            Path file = Files.writeString(elsewhere.resolve("b.md"), POST);
            Files.createSymbolicLink(site.root().resolve("b.md"), file);
            Files.createSymbolicLink(site.root().resolve("dehors"), elsewhere);

            assertThat(problem(trash(site).delete(site.post("b.md")))).isEqualTo("IS_LINK");
            assertThat(problem(trash(site).delete(site.post("dehors/b.md"))))
                    .isEqualTo("FOLDER_LEADS_OUT");
            assertThat(file).hasContent(POST);
        }
    }
}
