package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.assertRefused;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SoundRepositories.class)
class CommitTest {

    @Test
    void tellsWhatItMade(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");

        CommitResult.Committed made = committed(repo, "a.md");

        assertThat(made.id()).isEqualTo(repo.id("HEAD"));
        assertThat(repo.git("rev-parse", "--short=7", "HEAD").strip()).isEqualTo(made.shortId());
        assertThat(made.files()).containsExactly(Path.of("a.md"));
        assertThat(made.remarks()).isEmpty();
    }

    @Test
    void writesTrailersThatGitFinds(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");
        List<Trailer> trailers =
                List.of(
                        new Trailer(
                                "Check-Override", "  accord du service\n\n  juridique : oui  \n"),
                        new Trailer("Reviewed-by", "Zoé"));

        done(commit(repo, "Corrige : un titre\n\nDétails", trailers, "a.md"));

        assertThat(repo.git("log", "-1", "--format=%B"))
                .isEqualTo(
                        """
                        Corrige : un titre

                        Détails

                        Check-Override: accord du service
                         juridique : oui
                        Reviewed-by: Zoé

                        """);
        assertThat(trailer(repo, "Check-Override")).isEqualTo("accord du service juridique : oui");
        assertThat(trailer(repo, "Reviewed-by")).isEqualTo("Zoé");
    }

    @Test
    void doesNothingWhereNothingChanged(@TempDir Path folder) {
        GitRepo repo = site(folder);
        String before = repo.id("HEAD");

        assertThat(done(commit(repo, "message", List.of(), "a.md")))
                .isEqualTo(new CommitResult.NothingToCommit());
        assertThat(repo.id("HEAD")).isEqualTo(before);
    }

    @Test
    void doesNothingWhereAHookTakesTheChangeBack(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");
        repo.script(".git/hooks/pre-commit", "git reset -q -- a.md");

        assertUntouched(
                repo,
                () ->
                        assertThat(done(commit(repo, "message", List.of(), "a.md")))
                                .isEqualTo(new CommitResult.NothingToCommit()));
    }

    @Test
    void refusesAFileThatChangedSinceItWasShown(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "shown\n").write("n.md", "shown\n");

        for (Runnable change :
                List.<Runnable>of(
                        () -> repo.write("a.md", "later\n"),
                        () -> repo.delete("a.md"),
                        () -> repo.write("a.md", "a\n"),
                        () -> repo.write("a.md", "shown\n").mode("a.md", "rwxr-xr-x"),
                        () -> repo.mode("a.md", "rw-r--r--").delete("n.md"))) {
            try (Checkout checkout = repo.open()) {
                CommitPlan plan =
                        done(checkout.plan(List.of(repo.file("a.md"), repo.file("n.md"))));
                change.run();
                assertUntouched(
                        repo,
                        () ->
                                assertRefused(
                                        checkout.commit(request(plan, "message")),
                                        GitMessage.COMMIT_FILE_CHANGED));
            }
            repo.write("a.md", "shown\n").write("n.md", "shown\n");
        }
    }

    @Test
    void refusesWhereSomebodyElseHasCommittedMeanwhile(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");

        try (Checkout checkout = repo.open()) {
            CommitPlan plan = done(checkout.plan(List.of(repo.file("a.md"))));
            repo.git("commit", "-q", "--allow-empty", "-m", "meanwhile");
            assertRefused(checkout.commit(request(plan, "message")), GitMessage.COMMIT_HEAD_MOVED);
            repo.git("checkout", "-q", "-b", "other", "HEAD~1");
            assertRefused(checkout.commit(request(plan, "message")), GitMessage.COMMIT_HEAD_MOVED);
        }
    }

    @Test
    void refusesAnEmptyMessageAndAnIncompleteAuthor(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");

        assertUntouched(
                repo,
                () -> {
                    List<Trailer> reason = List.of(new Trailer("Check-Override", "reason"));
                    assertRefused(
                            commit(repo, " \n", reason, "a.md"), GitMessage.COMMIT_MESSAGE_EMPTY);
                    try (Checkout checkout = repo.open()) {
                        CommitPlan plan = done(checkout.plan(List.of(repo.file("a.md"))));
                        Author nobody = new Author(" . ", "x@example.org");
                        assertRefused(
                                checkout.commit(new CommitRequest(plan, "m", List.of(), nobody)),
                                GitMessage.COMMIT_AUTHOR_MISSING);
                    }
                });
    }

    @Test
    void saysThatAnotherProgrammeIsAtWork(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n").write(".git/index.lock", "");
        assertUntouched(
                repo,
                () ->
                        assertFailed(
                                commit(repo, "message", List.of(), "a.md"),
                                GitMessage.INDEX_LOCKED));
        assertThat(repo.file(".git/index.lock")).exists();

        repo.delete(".git/index.lock").write(".git/refs/heads/main.lock", "");
        assertUntouched(
                repo,
                () ->
                        assertFailed(
                                commit(repo, "message", List.of(), "a.md"),
                                GitMessage.COMMIT_BRANCH_LOCKED));
        repo.delete(".git/refs/heads/main.lock");
        assertThat(committed(repo, "a.md").files()).hasSize(1);
    }

    @Test
    void saysThatTheHistoryCannotBeWritten(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n").write("n.md", "n\n");
        String id = repo.git("hash-object", "a.md").strip();
        String inTheWay = ".git/objects/" + id.substring(0, 2);
        repo.write(inTheWay, "in the way");

        assertUntouched(
                repo,
                () -> {
                    Problem problem =
                            assertFailed(
                                    commit(repo, "message", List.of(), "n.md", "a.md"),
                                    GitMessage.WRITE_FAILED);
                    assertThat(problem.cause()).isNotNull();
                });
        repo.delete(inTheWay);
    }

    @Test
    void saysThatTheHistoryMayNotBeWritten(@TempDir Path folder) {
        assumeFalse(DiscoveryTest.isRoot(), "root may write everywhere");
        GitRepo repo = site(folder).write("a.md", "new\n");
        repo.sh("chmod -R a-w .git/objects");

        assertUntouched(
                repo,
                () ->
                        assertFailed(
                                commit(repo, "message", List.of(), "a.md"),
                                GitMessage.WRITE_DENIED));
        repo.sh("chmod -R u+w .git/objects");
    }

    @Test
    void saysThatTheDiskIsFull(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");
        repo.delete(".git/COMMIT_EDITMSG").link(".git/COMMIT_EDITMSG", "/dev/full");

        assertUntouched(
                repo,
                () ->
                        assertFailed(
                                commit(repo, "message", List.of(), "a.md"), GitMessage.DISK_FULL));
        repo.delete(".git/COMMIT_EDITMSG");
    }

    @Test
    void commitsBesideAnOpenConflict(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "draft\n");
        repo.git("stash", "-q");
        repo.write("a.md", "committed\n").commitAll("other").tryGit("stash", "pop");
        repo.write("b.md", "new\n");
        String conflict = repo.git("ls-files", "-u");

        assertThat(committed(repo, "b.md").files()).containsExactly(Path.of("b.md"));

        assertThat(repo.git("ls-files", "-u")).isEqualTo(conflict).isNotEmpty();
        assertThat(repo.git("show", "--format=", "--name-only", "HEAD").strip()).isEqualTo("b.md");
    }

    @Test
    void commitsInALinkedWorkTreeAndInASubmodule(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("worktree", "add", "-q", "../linked");
        repo.script(
                ".git/hooks/pre-commit", "env > ../env", "git diff --cached --name-only > ../seen");
        GitRepo linked = GitRepo.at(folder.resolve("linked")).write("a.md", "linked\n");

        committed(linked, "a.md");

        assertThat(linked.git("show", "HEAD:a.md")).isEqualTo("linked\n");
        assertThat(repo.git("show", "HEAD:a.md")).isEqualTo("a\n");
        assertThat(linked.read("../seen")).isEqualTo("a.md\n");
        assertThat(linked.git("status", "--porcelain")).isEmpty();

        repo.git(
                "-c", "protocol.file.allow=always", "submodule", "-q", "add", "../linked", "theme");
        GitRepo theme = GitRepo.at(repo.file("theme")).write("n.md", "n\n");
        committed(theme, "n.md");
        assertThat(theme.git("status", "--porcelain")).isEmpty();
        assertThat(repo.git("status", "--porcelain")).contains("theme");
    }

    @Test
    void commitsNothingOfWhatAnEnvironmentVariablePointsTo(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");
        GitRepo other = site(folder.resolve("other"));
        String before = other.id("HEAD");
        repo.script(".git/hooks/pre-commit", "git rev-parse --absolute-git-dir > ../dir");
        GitRepo started =
                GitRepo.at(repo.folder())
                        .with("GIT_DIR", other.file(".git").toString())
                        .with("GIT_WORK_TREE", other.folder().toString())
                        .with("GIT_INDEX_FILE", other.file(".git/index").toString());

        committed(started, "a.md");

        assertThat(other.id("HEAD")).isEqualTo(before);
        assertThat(repo.git("show", "HEAD:a.md")).isEqualTo("new\n");
        assertThat(repo.read("../dir").strip()).isEqualTo(repo.file(".git").toString());
    }

    @Test
    void leavesTheFileAsItIsToTheByte(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("config", "core.autocrlf", "true");
        byte[] bytes = "\uFEFFun\r\ndeux\ntrois\r".getBytes(StandardCharsets.UTF_8);
        repo.write("a.md", bytes);

        committed(repo, "a.md");

        assertThat(repo.bytes("a.md")).isEqualTo(bytes);
    }

    /// Nothing but what is being tried may differ: branch, index, files.
    private static void assertUntouched(GitRepo repo, Runnable attempt) {
        byte[] index = repo.bytes(".git/index");
        String files = repo.sh("ls -l --time-style=full-iso *.md && cat *.md");
        String refs = repo.git("for-each-ref");
        String head = repo.read(".git/HEAD");

        attempt.run();

        assertThat(repo.bytes(".git/index")).isEqualTo(index);
        assertThat(repo.sh("ls -l --time-style=full-iso *.md && cat *.md")).isEqualTo(files);
        assertThat(repo.git("for-each-ref")).isEqualTo(refs);
        assertThat(repo.read(".git/HEAD")).isEqualTo(head);
        assertThat(repo.sh("ls .git")).doesNotContain("next-index");
    }

    private static String trailer(GitRepo repo, String key) {
        String format = "--format=%(trailers:key=" + key + ",valueonly,unfold)";
        return repo.git("log", "-1", format).strip();
    }

    private static CommitResult.Committed committed(GitRepo repo, String... files) {
        return (CommitResult.Committed) done(commit(repo, "message", List.of(), files));
    }

    private static Outcome<CommitResult> commit(
            GitRepo repo, String message, List<Trailer> trailers, String... files) {
        try (Checkout checkout = repo.open()) {
            List<Path> paths = List.of(files).stream().map(repo::file).toList();
            CommitPlan plan = done(checkout.plan(paths));
            return checkout.commit(new CommitRequest(plan, message, trailers, GitRepo.AUTHOR));
        }
    }

    private static CommitRequest request(CommitPlan plan, String message) {
        return new CommitRequest(plan, message, List.of(), GitRepo.AUTHOR);
    }

    private static GitRepo site(Path folder) {
        return GitRepo.init(folder.resolve("site"))
                .write("a.md", "a\n")
                .write("b.md", "b\n")
                .commitAll("base");
    }
}
