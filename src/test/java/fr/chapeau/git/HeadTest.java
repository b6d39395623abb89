package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.assertRefused;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

    @Test
    void isOnABranchWithOrWithoutCommits(@TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("site"));
        assertThat(head(repo)).isEqualTo(new HeadState.Unborn("main"));

        repo.write("a.md", "a\n").commitAll("a").git("checkout", "-q", "-b", "été/2026");
        assertThat(head(repo)).isEqualTo(new HeadState.OnBranch("été/2026", repo.id("HEAD")));
    }

    @Test
    void offersTheBranchesThatEndWhereItIsDetached(@TempDir Path folder) {
        GitRepo repo = detached(folder);
        repo.git("branch", "free");
        repo.git("branch", "elsewhere", "main~1");
        repo.git("worktree", "add", "-q", "-b", "taken", "../linked", "main");

        assertThat(head(repo))
                .isEqualTo(new HeadState.Detached(repo.id("HEAD"), List.of("free", "main")));
    }

    @Test
    void continuesOnANewBranchWithoutTouchingFilesOrIndex(@TempDir Path folder) {
        GitRepo repo = detached(folder);
        repo.write("a.md", "draft\n").write("b.md", "staged\n").add("b.md");
        byte[] index = repo.bytes(".git/index");
        String commit = repo.id("HEAD");

        try (Checkout checkout = repo.open()) {
            assertThat(done(checkout.continueOnNewBranch("mon-article")))
                    .isEqualTo(new HeadState.OnBranch("mon-article", commit));
        }

        assertThat(repo.git("symbolic-ref", "HEAD").strip()).isEqualTo("refs/heads/mon-article");
        assertThat(repo.id("mon-article")).isEqualTo(commit);
        assertThat(repo.bytes(".git/index")).isEqualTo(index);
        assertThat(repo.read("a.md")).isEqualTo("draft\n");
        assertThat(repo.git("reflog", "-1", "--format=%gs").strip())
                .isEqualTo("checkout: moving from " + commit + " to mon-article");
        repo.git("fsck", "--strict");
    }

    @Test
    void continuesOnABranchThatEndsThere(@TempDir Path folder) {
        GitRepo repo = detached(folder);
        repo.git("branch", "elsewhere", "main~1");

        try (Checkout checkout = repo.open()) {
            assertRefused(checkout.continueOnBranch("elsewhere"), GitMessage.BRANCH_ELSEWHERE);
            assertRefused(checkout.continueOnBranch("unknown"), GitMessage.BRANCH_ELSEWHERE);
            assertThat(done(checkout.continueOnBranch("main")))
                    .isEqualTo(new HeadState.OnBranch("main", repo.id("main")));
            assertRefused(checkout.continueOnBranch("main"), GitMessage.BRANCH_NOT_DETACHED);
        }
        assertThat(repo.git("status", "-sb")).startsWith("## main");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-x", "a b", "a..b", "a.lock", "HEAD", "/a", "a/", "a~1", "@{", "a\\b"})
    void refusesWhatCannotBeABranchName(String name, @TempDir Path folder) {
        GitRepo repo = detached(folder);

        try (Checkout checkout = repo.open()) {
            assertRefused(checkout.continueOnNewBranch(name), GitMessage.BRANCH_NAME);
        }
        assertThat(repo.tryGit("check-ref-format", "--branch", name).exit()).isNotZero();
    }

    @Test
    void refusesABranchThatIsThereOrInTheWay(@TempDir Path folder) {
        GitRepo repo = detached(folder);

        try (Checkout checkout = repo.open()) {
            assertRefused(checkout.continueOnNewBranch("main"), GitMessage.BRANCH_EXISTS);
            assertFailed(checkout.continueOnNewBranch("main/below"), GitMessage.BRANCH_FAILED);
        }
        assertThat(head(repo)).isInstanceOf(HeadState.Detached.class);
    }

    @Test
    void staysDetachedInTheMidstOfARebase(@TempDir Path folder) {
        GitRepo repo = detached(folder);
        repo.sh("mkdir .git/rebase-merge");

        try (Checkout checkout = repo.open()) {
            assertRefused(checkout.continueOnNewBranch("x"), GitMessage.OPERATION_REBASE);
        }
    }

    private static HeadState head(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            return done(checkout.head());
        }
    }

    private static GitRepo detached(Path folder) {
        GitRepo repo =
                GitRepo.init(folder.resolve("site"))
                        .write("a.md", "a\n")
                        .write("b.md", "b\n")
                        .commitAll("one")
                        .write("a.md", "aa\n")
                        .commitAll("two");
        repo.git("checkout", "-q", "--detach");
        return repo;
    }
}
