package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Stops commits, and taking them back, in each step: what lies on the disk there is sound, nothing
/// is lost, and the next start says what became of it and can go on. And lets each step fail once.
@ExtendWith(SoundRepositories.class)
class CommitFaultTest {
    private static final Set<GitStep> NOT_IN_UNDO =
            EnumSet.of(
                    GitStep.CONTENT_STORED,
                    GitStep.HOOKS_PASSED,
                    GitStep.COMMIT_WRITTEN,
                    GitStep.TRACE_KEPT);
    private static final Set<GitStep> DONE =
            EnumSet.of(GitStep.BRANCH_MOVED, GitStep.INDEX_MOVED, GitStep.FINISHED);

    @ParameterizedTest
    @EnumSource
    void aCommitThatIsCutOffLeavesAllInOrder(GitStep step, @TempDir Path folder) {
        GitRepo repo = draft(folder);
        String before = repo.git("ls-files", "-s");
        GitRepo cut = cutOff(repo, step, () -> commit(repo));

        List<Problem> told = settled(cut);

        if (step == GitStep.FINISHED) {
            assertThat(told).isEmpty();
        } else {
            assertTold(
                    told,
                    DONE.contains(step)
                            ? GitMessage.INTERRUPTED_COMMIT_MADE
                            : GitMessage.INTERRUPTED_COMMIT_NOT);
        }
        assertThat(cut.read("a.md")).isEqualTo("new\n");
        assertThat(cut.read("b.md")).isEqualTo("b on disk\n");
        assertThat(cut.git("show", ":s.md")).isEqualTo("staged\n");
        assertThat(settled(cut)).as("told once").isEmpty();
        if (DONE.contains(step)) {
            assertThat(cut.git("show", "HEAD:a.md")).isEqualTo("new\n");
            assertThat(cut.git("ls-files", "-s")).isEqualTo(repo.git("ls-files", "-s"));
            undo(cut);
        }
        assertThat(cut.git("ls-files", "-s")).isEqualTo(before);
        commit(cut);
        assertThat(cut.git("rev-parse", "HEAD^{tree}"))
                .isEqualTo(repo.git("rev-parse", "HEAD^{tree}"));
        assertThat(cut.git("ls-files", "-s")).isEqualTo(repo.git("ls-files", "-s"));
    }

    @ParameterizedTest
    @EnumSource
    void anUndoThatIsCutOffLeavesAllInOrder(GitStep step, @TempDir Path folder) {
        if (NOT_IN_UNDO.contains(step)) {
            return;
        }
        GitRepo repo = draft(folder);
        String before = repo.git("ls-files", "-s");
        commit(repo);
        String after = repo.git("ls-files", "-s");
        GitRepo cut = cutOff(repo, step, () -> undo(repo));

        List<Problem> told = settled(cut);

        if (step != GitStep.FINISHED) {
            assertTold(
                    told,
                    DONE.contains(step)
                            ? GitMessage.INTERRUPTED_UNDO_MADE
                            : GitMessage.INTERRUPTED_UNDO_NOT);
        }
        assertThat(cut.git("ls-files", "-s")).isEqualTo(DONE.contains(step) ? before : after);
        assertThat(cut.read("a.md")).isEqualTo("new\n");
        if (!DONE.contains(step)) {
            undo(cut);
        }
        assertThat(cut.git("ls-files", "-s")).isEqualTo(before);
        commit(cut);
        assertThat(cut.git("ls-files", "-s")).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void aStepThatFailsChangesNothing(GitStep step, @TempDir Path folder) {
        if (DONE.contains(step)) {
            return;
        }
        GitRepo repo = draft(folder);
        String draft = UndoTest.state(repo);
        assertFails(repo, step, () -> tryCommit(repo));
        assertThat(UndoTest.state(repo)).isEqualTo(draft);
        commit(repo);
        if (!NOT_IN_UNDO.contains(step)) {
            String committed = UndoTest.state(repo);
            assertFails(repo, step, () -> tryUndo(repo));
            assertThat(UndoTest.state(repo)).isEqualTo(committed);
        }
        undo(repo);
        assertThat(UndoTest.state(repo)).isEqualTo(draft);
    }

    private static void assertFails(GitRepo repo, GitStep step, Supplier<Outcome<?>> work) {
        repo.faults(at -> {
            if (at == step) {
                throw new IOException("at " + step);
            }
        });
        assertThat(work.get()).isInstanceOf(Outcome.Failed.class);
        repo.faults(at -> {});
        assertThat(repo.sh("ls .git .git/refs/heads")).doesNotContain("lock");
        assertThat(repo.sh("ls .git/chapeau")).doesNotContain("underway");
    }

    /// A copy of what lies on the disk in a step.
    private static GitRepo cutOff(GitRepo repo, GitStep step, Runnable work) {
        Path copy = repo.folder().resolveSibling("cut");
        repo.faults(at -> {
            if (at == step) {
                repo.sh("cp -a . ../cut");
            }
        });
        work.run();
        repo.faults(at -> {});
        return GitRepo.at(copy);
    }

    private static List<Problem> settled(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            List<Problem> told = done(checkout.settleInterrupted());
            assertThat(repo.sh("ls .git .git/refs/heads")).doesNotContain("lock");
            assertThat(repo.sh("ls .git/chapeau")).doesNotContain("underway");
            repo.git("fsck", "--strict", "--no-dangling");
            return told;
        }
    }

    private static void assertTold(List<Problem> told, MessageKey key) {
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().message().key()).isEqualTo(key);
        assertThat(Outcomes.words(told.getFirst())).contains("Met à jour : l’article");
    }

    private static void commit(GitRepo repo) {
        assertThat(done(tryCommit(repo))).isInstanceOf(CommitResult.Committed.class);
    }

    private static Outcome<CommitResult> tryCommit(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            CommitPlan plan = done(checkout.plan(List.of(repo.file("a.md"), repo.file("b.md"))));
            return checkout.commit(
                    new CommitRequest(plan, "Met à jour : l’article", List.of(), GitRepo.AUTHOR));
        }
    }

    private static void undo(GitRepo repo) {
        done(tryUndo(repo));
    }

    private static Outcome<UndoPlan> tryUndo(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            return checkout.undo(done(checkout.undoPlan()));
        }
    }

    /// Two articles, one of which others have staged otherwise, beside what they have staged.
    private static GitRepo draft(Path folder) {
        GitRepo repo =
                GitRepo.init(folder.resolve("site"))
                        .write("a.md", "a\n")
                        .write("b.md", "b\n")
                        .commitAll("base");
        repo.script(".git/hooks/pre-commit", "exit 0");
        repo.write("a.md", "new\n").write("b.md", "b staged\n").write("s.md", "staged\n");
        return repo.add("b.md", "s.md").write("b.md", "b on disk\n");
    }
}
