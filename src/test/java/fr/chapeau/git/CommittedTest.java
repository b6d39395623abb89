package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedTest {

    @Test
    void isTheTextOfTheLastCommit(@TempDir Path folder) {
        GitRepo repo =
                site(folder).write("a.md", "draft\n").write("n.md", "new\n").delete("d/e.md");

        assertThat(committed(repo, "a.md")).contains("a\n");
        assertThat(committed(repo, "d/e.md")).contains("e\n");
        assertThat(committed(repo, "n.md")).isEmpty();
        assertThat(committed(repo, "d")).isEmpty();
        assertThat(committed(repo, "no/such.md")).isEmpty();
    }

    @Test
    void isNothingBeforeTheFirstCommit(@TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("site")).write("a.md", "a\n");

        assertThat(committed(repo, "a.md")).isEmpty();
    }

    @Test
    void hasTheLineEndsOfTheWorkTree(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("config", "core.autocrlf", "true");

        assertThat(committed(repo, "a.md")).contains("a\r\n");
        repo.delete("a.md");
        assertThat(committed(repo, "a.md")).contains("a\r\n");
    }

    @Test
    void goesThroughFilters(@TempDir Path folder) {
        GitRepo repo = site(folder).write(".gitattributes", "*.md filter=up ident\n");
        repo.git("config", "filter.up.smudge", "tr a-z A-Z");
        repo.git("config", "filter.up.clean", "tr A-Z a-z");

        assertThat(committed(repo, "a.md")).contains("A\n");
    }

    @Test
    void isThatOfTheFileALinkLeadsTo(@TempDir Path folder) {
        GitRepo repo = site(folder).link("l.md", "d/e.md").link("lost.md", "nowhere.md");
        repo.commitAll("links");

        assertThat(committed(repo, "l.md")).contains("e\n");
        assertThat(committed(repo, "lost.md")).contains("nowhere.md");
    }

    private static Optional<String> committed(GitRepo repo, String file) {
        try (Checkout checkout = repo.open()) {
            return done(checkout.committed(repo.file(file)))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static GitRepo site(Path folder) {
        return GitRepo.init(folder.resolve("site"))
                .write("a.md", "a\n")
                .write("d/e.md", "e\n")
                .commitAll("base");
    }
}
