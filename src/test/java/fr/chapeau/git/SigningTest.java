package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.chapeau.problem.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SoundRepositories.class)
class SigningTest {

    @Test
    void signsWhereTheConfigurationAsksForIt(@TempDir Path folder) {
        GitRepo repo = draft(folder);
        assumeTrue(repo.sh("command -v ssh-keygen || true").contains("ssh-keygen"));
        repo.sh("ssh-keygen -q -t ed25519 -N '' -f ../key");
        repo.sh("echo \"* $(cat ../key.pub)\" > ../allowed");
        repo.git("config", "gpg.format", "ssh");
        repo.git("config", "user.signingKey", folder.resolve("key").toString());
        repo.git("config", "gpg.ssh.allowedSignersFile", folder.resolve("allowed").toString());
        repo.write("b.md", "staged\n").add("b.md");

        assertThat(done(commit(repo))).isInstanceOf(CommitResult.Committed.class);

        assertThat(repo.git("log", "-1", "--format=%G? %an %cn %B"))
                .startsWith("G Camille Martin Camille Martin Signé : é");
        assertThat(repo.git("cat-file", "commit", "HEAD")).contains("1772440200 +0100");
        assertThat(repo.git("show", "--format=", "--name-only", "HEAD").strip()).isEqualTo("a.md");
        assertThat(repo.git("status", "--porcelain").strip()).isEqualTo("M  b.md");
    }

    @Test
    void changesNothingWhereSigningFails(@TempDir Path folder) {
        GitRepo repo = draft(folder);
        repo.git("config", "gpg.format", "ssh");
        repo.git("config", "user.signingKey", folder.resolve("no-key").toString());
        byte[] index = repo.bytes(".git/index");
        String head = repo.id("HEAD");

        assertFailed(commit(repo), GitMessage.COMMIT_SIGNING);

        assertThat(repo.bytes(".git/index")).isEqualTo(index);
        assertThat(repo.id("HEAD")).isEqualTo(head);
    }

    @Test
    void saysBeforehandThatGitItselfIsNeeded(@TempDir Path folder) {
        GitRepo repo = draft(folder).script(".git/hooks/pre-commit", "echo > .git/ran");
        String path = System.getenv("PATH");
        repo.with("PATH", "/nowhere");

        assertFailed(commit(repo), GitMessage.COMMIT_SIGNING_NEEDS_GIT);

        repo.with("PATH", path);
        assertThat(repo.file(".git/ran")).doesNotExist();
    }

    private static GitRepo draft(Path folder) {
        GitRepo repo =
                GitRepo.init(folder.resolve("site"))
                        .write("a.md", "a\n")
                        .write("b.md", "b\n")
                        .commitAll("base");
        repo.git("config", "commit.gpgsign", "true");
        return repo.write("a.md", "new\n");
    }

    private static Outcome<CommitResult> commit(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            CommitPlan plan = done(checkout.plan(List.of(repo.file("a.md"))));
            return checkout.commit(new CommitRequest(plan, "Signé : é", List.of(), GitRepo.AUTHOR));
        }
    }
}
