package fr.chapeau.app.posts;

import static fr.chapeau.app.posts.GitSite.done;
import static fr.chapeau.app.posts.GitSite.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.changes.DraftChanges;
import fr.chapeau.problem.Outcome;
import fr.chapeau.review.FileChange;
import fr.chapeau.review.PostChanges;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostRenamingTest {
    private static final String OLD = "_actualites/jardin.md";
    private static final String POST = "---\ntitle: Jardin\n---\n\nDes fleurs.\n";

    @TempDir Path folder;

    private static PostRenaming renaming(GitSite site, FaultPoints faults) {
        return new PostRenaming(site.site(), GitSite.CLOCK, site.moved(), faults);
    }

    private static PostRenaming.Plan plan(GitSite site, String name) {
        return done(renaming(site, FaultPoints.NONE).prepare(site.post(OLD), name, site.index()));
    }

    private static Outcome<PostFile> rename(GitSite site, String name) {
        return renaming(site, FaultPoints.NONE).rename(plan(site, name), false);
    }

    @Test
    void gitSeesAMoveAndWhatOthersStagedStaysStaged() throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST, "autre.md", POST)) {
            GitSite.write(site.root(), "autre.md", "changé\n");
            site.git("add", "autre.md");

            PostFile renamed = done(rename(site, "Jardin d’été"));
            site.commit(site.root().resolve(renamed.path()));

            assertThat(renamed.path()).hasToString("_actualites/jardin-d-ete.md");
            assertThat(site.git("show", "-M", "--format=", "--name-status", "HEAD").strip())
                    .isEqualTo("R100\t" + OLD + "\t_actualites/jardin-d-ete.md");
            assertThat(site.git("diff", "--cached", "--name-status").strip())
                    .isEqualTo("M\tautre.md");
            assertThat(site.git("status", "--porcelain").strip()).isEqualTo("M  autre.md");
        }
    }

    @Test
    void isOneDraftThatSaysWhatItWasCalled() throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST)) {
            PostFile renamed = done(rename(site, "Deux"));
            GitSite.write(site.root(), renamed.path().toString(), POST + "Et des arbres.\n");

            List<Outcome<DraftChanges.Found>> drafts =
                    done(new DraftChanges(site.workspace()).below(site.root(), Optional.empty()));

            assertThat(drafts).hasSize(1);
            PostChanges changes = done(drafts.getFirst()).article().changes();
            assertThat(changes.file())
                    .containsExactly(new FileChange.Renamed(Path.of(OLD), renamed.path()));
            assertThat(changes.isNew()).isFalse();
            assertThat(changes.body().isEmpty()).isFalse();
        }
    }

    @Test
    void aPostThatIsRenamedTwiceIsCommittedAsOneMove() throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST)) {
            PostFile first = done(rename(site, "Deux"));
            PostRenaming renaming = renaming(site, FaultPoints.NONE);
            PostFile second =
                    done(
                            renaming.rename(
                                    done(renaming.prepare(first, "Trois", site.index())), false));
            site.commit(site.root().resolve(second.path()));

            assertThat(site.git("show", "-M", "--format=", "--name-status", "HEAD").strip())
                    .isEqualTo("R100\t" + OLD + "\t_actualites/trois.md");
            assertThat(site.git("status", "--porcelain")).isEmpty();
        }
    }

    @Test
    void aPostThatWasNeverCommittedLeavesNoTrace() throws Exception {
        try (GitSite site = GitSite.of(folder, "a.md", POST)) {
            GitSite.write(site.root(), OLD, POST);
            PostFile renamed = done(rename(site, "Deux"));
            site.commit(site.root().resolve(renamed.path()));

            assertThat(site.git("show", "--format=", "--name-status", "HEAD").strip())
                    .isEqualTo("A\t_actualites/deux.md");
        }
    }

    @Test
    void thePlanTellsAddressesAndWhatLinksToThePost() throws Exception {
        try (GitSite site =
                GitSite.of(
                        folder,
                        OLD,
                        POST,
                        "a.md",
                        "---\nvoir: /actus/jardin\n---\n\n[x](/actus/jardin/) /actus/jardins/\n",
                        "b.md",
                        "---\n---\n{% link _actualites/jardin.md %} /fr/actus/jardin/ jardin\n")) {
            PostRenaming.Plan plan = plan(site, "Potager");

            assertThat(plan.before().place().orElseThrow().url()).isEqualTo("/actus/jardin/");
            assertThat(plan.after().place().orElseThrow().url()).isEqualTo("/actus/potager/");
            assertThat(plan.canRedirect()).isTrue();
            assertThat(plan.links().mentions())
                    .extracting(link -> link.from().path() + " " + link.written())
                    .containsExactlyInAnyOrder(
                            "a.md /actus/jardin",
                            "a.md /actus/jardin",
                            "b.md _actualites/jardin.md");
        }
    }

    @Test
    void thePlanNamesThePostsInWhichNobodyCouldLook() throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST, "a.md", POST)) {
            Path latin = site.root().resolve("_actualites/ete.md");
            Files.write(latin, "---\n---\nvoir /actus/été\n".getBytes(StandardCharsets.ISO_8859_1));

            PostRenaming.Plan plan = plan(site, "Potager");

            assertThat(plan.links().mentions()).isEmpty();
            assertThat(plan.links().unread())
                    .extracting(file -> file.path().toString())
                    .containsExactly("_actualites/ete.md");
        }
    }

    @Test
    void readersOfTheOldAddressCanBeSentOn() throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST)) {
            PostFile renamed =
                    done(renaming(site, FaultPoints.NONE).rename(plan(site, "Potager"), true));

            assertThat(site.root().resolve(renamed.path()))
                    .hasContent(
                            "---\ntitle: Jardin\nredirect_from:\n- \"/actus/jardin/\"\n---\n\nDes fleurs.\n");
        }
    }

    @Test
    void theDateOfANameStays() throws Exception {
        String old = "_posts/2024-05-06-jardin.md";
        try (GitSite site = GitSite.of(folder, old, POST)) {
            PostRenaming.Plan plan =
                    done(
                            renaming(site, FaultPoints.NONE)
                                    .prepare(site.post(old), "Potager", site.index()));

            assertThat(plan.to()).hasToString("_posts/2024-05-06-potager.md");
        }
    }

    @Test
    void aNameThatIsTakenIsRefused() throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST, "_actualites/potager.md", "---\n---\n")) {
            Map<String, String> before = site.files();

            assertThat(problem(rename(site, "Potager"))).isEqualTo("NAME_TAKEN");
            assertThat(site.files()).isEqualTo(before);
        }
    }

    @Test
    void aNameThatIsTakenIsKnownBeforehandWithAFreeOne() throws Exception {
        String dated = "_actualites/2026-01-02-potager.md";
        try (GitSite site =
                GitSite.of(
                        folder,
                        OLD,
                        POST,
                        "_actualites/potager.html",
                        POST,
                        "_actualites/potager-2.md",
                        POST,
                        dated,
                        POST,
                        "_actualites/2026-01-02-verger.md",
                        POST)) {
            assertThat(plan(site, "Potager").freeInstead()).contains("potager-3");
            assertThat(plan(site, "Verger").freeInstead()).isEmpty();
            assertThat(plan(site, "Jardin").freeInstead()).isEmpty();
            assertThat(
                            done(renaming(site, FaultPoints.NONE)
                                            .prepare(site.post(dated), "Verger", site.index()))
                                    .freeInstead())
                    .contains("verger-2");
        }
    }

    @Test
    void aFileThatChangesMeanwhileKeepsItsChange() throws Exception {
        FaultPoints intruder =
                step -> {
                    if (step == PostRenaming.Step.CREATED) {
                        GitSite.write(folder, OLD, "autre\n");
                    }
                };
        try (GitSite site = GitSite.of(folder, OLD, POST)) {
            PostRenaming.Plan plan = plan(site, "Potager");

            assertThat(problem(renaming(site, intruder).rename(plan, false)))
                    .isEqualTo("CHANGED_MEANWHILE");
            assertThat(site.files()).isEqualTo(Map.of(OLD, "autre\n"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsOnDiskWhereverItIsKilled(PostRenaming.Step step) throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST)) {
            PostRenaming.Plan plan = plan(site, "Potager");

            killed(() -> renaming(site, dyingAt(step)).rename(plan, false));

            assertThat(site.files()).containsValue(POST);
            assertThat(site.files().values()).containsOnly(POST);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COMPARED", "DRESSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void theTextIsOnDiskWhereverItIsKilledWhileItIsWritten(AtomicFile.Step step) throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST)) {
            PostRenaming.Plan plan = plan(site, "Potager");

            killed(() -> renaming(site, dyingAt(step)).rename(plan, false));

            assertThat(site.files()).containsEntry(OLD, POST);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PostRenaming.Step.class,
            names = {"CREATED", "NOTED"})
    void whatFailsIsTakenBack(PostRenaming.Step step) throws Exception {
        FaultPoints failing =
                passed -> {
                    if (passed == step) {
                        throw new IOException("défaut");
                    }
                };
        try (GitSite site = GitSite.of(folder, OLD, POST)) {
            PostRenaming.Plan plan = plan(site, "Potager");

            assertThat(problem(renaming(site, failing).rename(plan, false)))
                    .isEqualTo("NOT_REMOVED");
            assertThat(site.files()).isEqualTo(Map.of(OLD, POST));
        }
    }

    @Test
    void aLinkIsNotRenamed() throws Exception {
        try (GitSite site = GitSite.of(folder, "vrai.md", POST)) {
            Path link = site.root().resolve(OLD);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, site.root().resolve("vrai.md"));

            assertThat(problem(rename(site, "Potager"))).isEqualTo("IS_LINK");
        }
    }

    static FaultPoints dyingAt(Enum<?> step) {
        return passed -> {
            if (passed == step) {
                throw new Killed();
            }
        };
    }

    static void killed(Runnable work) {
        try {
            work.run();
        } catch (Killed expected) {
            // As if the process had ended there.
        }
    }

    /// Passes every handler of expected failures.
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
