package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.assertRefused;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SoundRepositories.class)
class HookTest {

    @ParameterizedTest
    @ValueSource(strings = {"pre-commit", "prepare-commit-msg", "commit-msg"})
    void quotesTheHookThatRefusesAndChangesNothing(String name, @TempDir Path folder) {
        GitRepo repo = draft(folder);
        repo.script(".git/hooks/" + name, "echo 'Titre trop long'", "echo 'ligne 3' >&2", "exit 1");
        byte[] index = repo.bytes(".git/index");
        String head = repo.id("HEAD");

        Problem problem = assertFailed(commit(repo), GitMessage.COMMIT_HOOK);

        assertThat(Outcomes.words(problem)).contains(name, "Titre trop long", "ligne 3");
        assertThat(repo.bytes(".git/index")).isEqualTo(index);
        assertThat(repo.id("HEAD")).isEqualTo(head);
        assertThat(repo.read("n.md")).isEqualTo("new\n");
        assertThat(repo.sh("ls .git")).doesNotContain(".lock");
    }

    @Test
    void givesHooksTheEnvironmentThatGitGives(@TempDir Path folder) {
        String[] watch = {
            "echo \"$*\"", "pwd",
                    "env | grep ^GIT_ | grep -v -e EXEC_PATH -e INDEX_FILE -e CONFIG -e COMMITTER | sort",
            "git diff --cached --name-status", "git diff --name-only", "git status --porcelain"
        };
        GitRepo ours = draft(folder.resolve("ours"));
        for (String name : List.of("pre-commit", "prepare-commit-msg", "commit-msg")) {
            ours.script(
                    ".git/hooks/" + name,
                    "{ " + String.join("; ", watch) + "; } > .git/seen-" + name);
        }
        GitRepo theirs = CommitLikeGitTest.copy(ours);

        done(commit(ours));
        theirs.git("add", "n.md");
        theirs.git("commit", "-q", "-m", "message", "--only", "--", "a.md", "n.md");

        for (String name : List.of("pre-commit", "prepare-commit-msg", "commit-msg")) {
            assertThat(ours.read(".git/seen-" + name).replace(ours.folder().toString(), "X"))
                    .as(name)
                    .isEqualTo(
                            theirs.read(".git/seen-" + name)
                                    .replace(theirs.folder().toString(), "X"));
        }
    }

    @Test
    void showsHooksTheCommitAndNothingThatOthersHaveStaged(@TempDir Path folder) {
        GitRepo repo = draft(folder).write("b.md", "staged\n").add("b.md");
        repo.script(
                ".git/hooks/pre-commit",
                "git diff --cached --name-only > .git/seen",
                "git diff-files --name-only >> .git/seen");

        done(commit(repo));

        assertThat(repo.read(".git/seen").lines()).containsExactly("a.md", "n.md", "b.md");
        assertThat(repo.git("diff", "--cached", "--name-only").strip()).isEqualTo("b.md");
    }

    @Test
    void findsHooksWhereTheConfigurationPutsThem(@TempDir Path folder) {
        GitRepo repo = draft(folder).script("tools/hooks/pre-commit", "echo ici; exit 3");
        repo.git("config", "core.hooksPath", "tools/hooks");
        assertFailed(commit(repo), GitMessage.COMMIT_HOOK);

        Path home = folder.resolve("home");
        repo.with("HOME", home.toString()).git("config", "core.hooksPath", "~/hooks");
        GitRepo.at(home).script("hooks/pre-commit", "exit 3");
        assertFailed(commit(repo), GitMessage.COMMIT_HOOK);
    }

    @Test
    void passesOverAHookThatIsNotExecutable(@TempDir Path folder) {
        GitRepo repo = draft(folder).script(".git/hooks/pre-commit", "exit 1");
        repo.mode(".git/hooks/pre-commit", "rw-r--r--");

        assertThat(done(commit(repo))).isInstanceOf(CommitResult.Committed.class);
    }

    @Test
    void runsAHookWithoutAFirstLine(@TempDir Path folder) {
        GitRepo repo =
                draft(folder).write(".git/hooks/pre-commit", "echo 'sans en-tête'\nexit 1\n");
        repo.mode(".git/hooks/pre-commit", "rwxr-xr-x");

        Problem problem = assertFailed(commit(repo), GitMessage.COMMIT_HOOK);

        assertThat(Outcomes.words(problem)).contains("sans en-tête");
    }

    @Test
    void saysThatAHookCannotRun(@TempDir Path folder) {
        GitRepo repo = draft(folder).write(".git/hooks/pre-commit", "#!/no/such/thing\n");
        repo.mode(".git/hooks/pre-commit", "rwxr-xr-x");

        assertFailed(commit(repo), GitMessage.COMMIT_HOOK_BROKEN);
    }

    @Test
    void refusesWhereAHookEmptiesTheMessage(@TempDir Path folder) {
        GitRepo repo = draft(folder).script(".git/hooks/commit-msg", ": > \"$1\"");

        assertRefused(commit(repo), GitMessage.COMMIT_MESSAGE_EMPTY);
    }

    @Test
    void remarksThatAHookAfterwardsComplains(@TempDir Path folder) {
        GitRepo repo = draft(folder).script(".git/hooks/post-commit", "echo trop tard; exit 1");

        CommitResult.Committed made = (CommitResult.Committed) done(commit(repo));

        assertThat(made.id()).isEqualTo(repo.id("HEAD"));
        assertThat(made.remarks()).hasSize(1);
        assertThat(Outcomes.words(made.remarks().getFirst())).contains("post-commit", "trop tard");
    }

    @Test
    void letsTheHookThatWatchesBranchesRefuse(@TempDir Path folder) {
        GitRepo repo = draft(folder);
        repo.script(
                ".git/hooks/reference-transaction",
                "[ \"$1\" != prepared ] || { echo non; exit 1; }");
        byte[] index = repo.bytes(".git/index");

        assertFailed(commit(repo), GitMessage.COMMIT_HOOK);
        assertThat(repo.bytes(".git/index")).isEqualTo(index);

        repo.script(".git/hooks/reference-transaction", "echo \"$1\" >> .git/seen");
        String path = System.getenv("PATH");
        repo.with("PATH", "/nowhere");
        assertFailed(commit(repo), GitMessage.COMMIT_HOOK_NEEDS_GIT);
        repo.with("PATH", path);
        assertThat(done(commit(repo))).isInstanceOf(CommitResult.Committed.class);
        assertThat(repo.read(".git/seen")).contains("committed");
        assertThat(repo.git("reflog", "-1", "--format=%gs").strip()).isEqualTo("commit: message");
    }

    @Test
    void doesNotWaitForWhatAHookLeavesRunning(@TempDir Path folder) {
        GitRepo repo =
                draft(folder).script(".git/hooks/pre-commit", "sleep 60 &", "echo $! > .git/pid");

        long start = System.nanoTime();
        done(commit(repo));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        repo.sh("kill $(cat .git/pid)");
    }

    @Test
    @Timeout(60)
    void endsAHookThatHangsWhenItIsInterrupted(@TempDir Path folder) throws InterruptedException {
        GitRepo repo =
                draft(folder).script(".git/hooks/pre-commit", "echo > .git/started", "sleep 100");
        AtomicReference<Outcome<CommitResult>> result = new AtomicReference<>();
        Thread thread = new Thread(() -> result.set(commit(repo)));

        thread.start();
        while (!Files.exists(repo.file(".git/started"))) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        thread.join();

        assertFailed(result.get(), GitMessage.STOPPED);
        assertThat(repo.sh("ls .git")).doesNotContain(".lock");
    }

    private static GitRepo draft(Path folder) {
        return GitRepo.init(folder.resolve("site"))
                .write("a.md", "a\n")
                .write("b.md", "b\n")
                .commitAll("base")
                .write("a.md", "changed\n")
                .write("n.md", "new\n");
    }

    private static Outcome<CommitResult> commit(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            CommitPlan plan = done(checkout.plan(List.of(repo.file("a.md"), repo.file("n.md"))));
            return checkout.commit(new CommitRequest(plan, "message", List.of(), GitRepo.AUTHOR));
        }
    }
}
