package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionsTest {
    @TempDir private Path folder;
    private GitRepo repo = GitRepo.at(Path.of(""));

    @BeforeEach
    void history() {
        repo = GitRepo.init(folder.resolve("site"));
        repo.write("a.md", "a\n").write("sous/b.md", "b\n").commitAll("un");
        as("Zoé").write("a.md", "a2\n").commitAll("deux");
        repo.git("checkout", "-q", "-b", "autre", "HEAD~1");
        as("Ada").write("sous/b.md", "b2\n").write("c.md", "c\n").commitAll("trois");
        repo.git("checkout", "-q", "main");
        as("Marge").git("merge", "-q", "--no-edit", "autre");
        repo.write("neuf.md", "n\n");
    }

    private GitRepo as(String author) {
        repo.git("config", "user.name", author);
        return repo;
    }

    @Test
    void knowsWhoChangedEachFileLast() {
        assertThat(authors(repo)).isEqualTo(Map.of("a.md", "Zoé", "b.md", "Ada", "c.md", "Ada"));
    }

    @Test
    void doesNotTakeTheEndOfAShallowCloneForAChange() {
        repo.git("clone", "-q", "--depth", "2", "file://" + repo.folder(), "../partiel");
        GitRepo shallow = GitRepo.at(folder.resolve("partiel"));
        // Written in one second, either of the two parents may be the one that is left out.
        assertThat(Map.of("a.md", "Zoé", "b.md", "Ada", "c.md", "Ada").entrySet())
                .containsAll(authors(shallow).entrySet());
    }

    private static Map<String, String> authors(GitRepo repo) {
        List<Path> files =
                List.of("a.md", "sous/b.md", "c.md", "neuf.md", "absent.md").stream()
                        .map(name -> real(repo).resolve(name))
                        .toList();
        try (Checkout checkout = repo.open()) {
            return done(checkout.lastChanges(files)).entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    change -> change.getKey().getFileName().toString(),
                                    change -> change.getValue().author()));
        }
    }

    private static Path real(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            return checkout.workTree();
        }
    }

    @Test
    void findsWhereTwoBranchesParted() {
        try (Checkout checkout = repo.open()) {
            repo.git("checkout", "-q", "-b", "ici", "main~1");

            String common = done(checkout.common("autre"));

            assertThat(common).isEqualTo(repo.id("main~2^{tree}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"absente", "HEAD~40", "..", "@{", "", "main:a.md", "refs/heads/"})
    void saysThatThereIsNoSuchRevision(String name) {
        try (Checkout checkout = repo.open()) {
            assertFailed(checkout.common(name), GitMessage.REVISION_UNKNOWN);
        }
    }
}
