package fr.chapeau.app.posts;

import static fr.chapeau.app.posts.GitSite.done;
import static fr.chapeau.app.posts.GitSite.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.FaultPoints;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {
    private static final String NAME = "_actualites/2024/jardin.md";
    private static final Path PATH = Path.of(NAME);
    private static final String POST = "---\r\ntitle: Jardin\r\n---\r\n\r\nDes fleurs.";

    @TempDir Path folder;

    @Test
    void whatChapeauDeletedComesBackAsItWasThen() throws Exception {
        try (GitSite site = GitSite.of(folder, NAME, POST)) {
            GitSite.write(site.root(), NAME, POST + " Rouges.");
            done(trash(site).delete(site.post(NAME)));

            done(restoring(site).restore(PATH, committed()));

            assertThat(site.files()).isEqualTo(Map.of(NAME, POST + " Rouges."));
            assertThat(done(trash(site).list())).isEmpty();
        }
    }

    @Test
    void whatSomebodyElseDeletedComesBackFromTheLastCommit() throws Exception {
        try (GitSite site = GitSite.of(folder, NAME, POST)) {
            Files.delete(site.root().resolve(NAME));
            Files.delete(site.root().resolve(NAME).getParent());

            Path file = done(restoring(site).restore(PATH, committed()));

            assertThat(file).isEqualTo(site.root().resolve(NAME));
            assertThat(site.files()).isEqualTo(Map.of(NAME, POST));
            assertThat(site.git("status", "--porcelain")).isEmpty();
        }
    }

    @Test
    void nothingIsReplacedAndNothingIsMadeUp() throws Exception {
        try (GitSite site = GitSite.of(folder, NAME, "nouveau")) {
            assertThat(problem(restoring(site).restore(PATH, committed())))
                    .isEqualTo("RESTORE_TAKEN");
            assertThat(site.files()).isEqualTo(Map.of(NAME, "nouveau"));

            Files.delete(site.root().resolve(NAME));
            assertThat(problem(restoring(site).restore(PATH, Optional.empty())))
                    .isEqualTo("RESTORE_NOWHERE");
        }
    }

    private static Optional<byte[]> committed() {
        return Optional.of(POST.getBytes(StandardCharsets.UTF_8));
    }

    private static Trash trash(GitSite site) {
        return new Trash(site.root(), site.ownFolder(), GitSite.CLOCK, FaultPoints.NONE);
    }

    private static Restoring restoring(GitSite site) {
        return new Restoring(site.root(), trash(site));
    }
}
