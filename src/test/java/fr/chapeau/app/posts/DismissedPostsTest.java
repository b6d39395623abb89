package fr.chapeau.app.posts;

import static fr.chapeau.app.posts.GitSite.done;
import static fr.chapeau.app.posts.PostRenamingTest.dyingAt;
import static fr.chapeau.app.posts.PostRenamingTest.killed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.dismissal.DismissalFiles;
import fr.chapeau.site.PostFile;
import fr.chapeau.text.FaultPoints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was set aside for a post goes where the post goes.
class DismissedPostsTest {
    private static final String OLD = "_actualites/jardin.md";
    private static final String NEW = "_actualites/deux.md";
    private static final String POST = "---\ntitle: Jardin\n---\n\nLe film XXX sort.\n";
    private static final String RECORD = ".chapeau/dismissals/_actualites/jardin.md/xxx.yml";
    private static final String MOVED = ".chapeau/dismissals/_actualites/deux.md/xxx.yml";
    private static final String YAML = "rule: placeholder-xxx\nabout: XXX\nreason: un titre\n";

    @TempDir Path folder;

    private static PostRenaming renaming(GitSite site, FaultPoints faults) {
        return new PostRenaming(site.site(), GitSite.CLOCK, site.moved(), faults);
    }

    private static PostRenaming.Plan plan(GitSite site) {
        return done(renaming(site, FaultPoints.NONE).prepare(site.post(OLD), "Deux", site.index()));
    }

    @Test
    void aRenamedPostTakesThemAlongInOneCommit() throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST, RECORD, YAML)) {
            PostFile renamed = done(renaming(site, FaultPoints.NONE).rename(plan(site), false));
            site.commit(site.root().resolve(renamed.path()));

            assertThat(site.files()).isEqualTo(Map.of(NEW, POST, MOVED, YAML));
            assertThat(site.git("show", "-M", "--format=", "--name-status", "HEAD").strip())
                    .isEqualTo("R100\t%s\t%s\nR100\t%s\t%s".formatted(RECORD, MOVED, OLD, NEW));
            assertThat(site.git("status", "--porcelain")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(PostRenaming.Step.class)
    void aRenamingThatIsCutOffLosesNone(PostRenaming.Step at) throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST, RECORD, YAML)) {
            PostRenaming.Plan plan = plan(site);

            killed(() -> renaming(site, dyingAt(at)).rename(plan, false));

            assertThat(site.files()).containsValue(YAML).containsValue(POST);
        }
    }

    @Test
    void theTrashKeepsThemAndGivesThemBack() throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST, RECORD, YAML)) {
            Trash trash = new Trash(site.root(), site.ownFolder(), GitSite.CLOCK);
            Trash.Deleted deleted = done(trash.delete(site.post(OLD)));
            assertThat(site.files()).isEmpty();

            done(trash.restore(deleted));

            assertThat(site.files()).isEqualTo(Map.of(OLD, POST, RECORD, YAML));
            assertThat(site.git("status", "--porcelain")).isEmpty();
            assertThat(done(trash.list())).isEmpty();
        }
    }

    @Test
    void theCommitOfADeletionTakesThemOut() throws Exception {
        try (GitSite site = GitSite.of(folder, OLD, POST, RECORD, YAML, "autre.md", POST)) {
            done(new Trash(site.root(), site.ownFolder(), GitSite.CLOCK).delete(site.post(OLD)));

            site.commit(site.root().resolve(OLD));

            assertThat(site.git("show", "--format=", "--name-status", "HEAD").strip())
                    .isEqualTo("D\t" + RECORD + "\nD\t" + OLD);
        }
    }

    @Test
    void otherArticlesKeepTheirs() throws Exception {
        String other = ".chapeau/dismissals/autre.md/xxx.yml";
        try (GitSite site = GitSite.of(folder, OLD, POST, "autre.md", POST)) {
            GitSite.write(site.root(), RECORD, YAML);
            GitSite.write(site.root(), other, YAML);

            site.commit(site.root().resolve(OLD));

            assertThat(site.git("show", "--format=", "--name-status", "HEAD").strip())
                    .isEqualTo("A\t" + RECORD);
            assertThat(site.git("status", "--porcelain", "-uall").strip()).isEqualTo("?? " + other);
            assertThat(Files.exists(new DismissalFiles(site.root()).folder(Path.of("autre.md"))))
                    .isTrue();
        }
    }
}
