package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.assertRefused;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Takes commits back, and compares everything with what was there before them.
@ExtendWith(SoundRepositories.class)
class UndoTest {

    /// @param prepare brings the checkout into the state that is to come back
    record Scene(String name, Consumer<GitRepo> prepare, List<String> files) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Scene> scenes() {
        return Stream.of(
                scene("a changed file", r -> r.write("a.md", "new\n"), "a.md"),
                scene("a new file", r -> r.write("x/n.md", "new\n"), "x/n.md"),
                scene("a deleted file", r -> r.delete("a.md"), "a.md"),
                scene("a renamed file", r -> r.sh("mv a.md moved.md"), "a.md", "moved.md"),
                scene(
                        "others staged another version of it",
                        r -> r.write("a.md", "staged\n").add("a.md").write("a.md", "on disk\n"),
                        "a.md"),
                scene(
                        "others staged its deletion",
                        r -> {
                            r.git("rm", "-q", "--cached", "a.md");
                            r.write("a.md", "on disk\n");
                        },
                        "a.md"),
                scene(
                        "others said that they will add it",
                        r -> r.write("n.md", "new\n").git("add", "-N", "n.md"),
                        "n.md"),
                scene(
                        "others staged other files",
                        r -> {
                            r.write("b.md", "staged\n").write("s.md", "s\n").add("b.md", "s.md");
                            r.write("a.md", "new\n");
                        },
                        "a.md"),
                scene(
                        "a file in place of a folder",
                        r -> r.delete("d/e.md").delete("d").write("d", "now a file\n"),
                        "d"),
                scene(
                        "a folder in place of a file",
                        r -> r.delete("a.md").write("a.md/x.md", "x\n"),
                        "a.md/x.md"),
                scene("an executable file", r -> r.mode("a.md", "rwxr-xr-x"), "a.md"),
                scene(
                        "an index of version 4",
                        r -> {
                            r.git("update-index", "--index-version", "4");
                            r.write("a.md", "new\n");
                        },
                        "a.md"),
                scene(
                        "a hook that watches the branch",
                        r -> {
                            r.script(".git/hooks/reference-transaction", "exit 0");
                            r.write("a.md", "new\n");
                        },
                        "a.md"));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void bringsBackWhatWasThereBefore(Scene scene, @TempDir Path folder) {
        GitRepo repo = site(folder);
        scene.prepare().accept(repo);
        String before = state(repo);
        String commit = commit(repo, scene.files().toArray(String[]::new));
        assertThat(state(repo)).isNotEqualTo(before);

        UndoPlan undone = undo(repo);

        assertThat(state(repo)).isEqualTo(before);
        assertThat(undone.commit()).isEqualTo(commit);
        assertThat(undone.subject()).isEqualTo("Met à jour : l’article");
        assertThat(repo.git("reflog", "--format=%H %gs"))
                .contains(commit + " commit: Met à jour : l’article");
        assertThat(repo.git("reflog", "-1", "--format=%gs").strip())
                .isEqualTo("undo: Met à jour : l’article");
        assertThat(repo.sh("ls .git")).doesNotContain(".lock");
    }

    @Test
    void keepsWhatOthersHaveStagedSince(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n").write("b.md", "b new\n");
        commit(repo, "a.md", "b.md");
        repo.write("a.md", "staged since\n").add("a.md").write("s.md", "s\n").add("s.md");

        undo(repo);

        assertThat(repo.git("show", ":a.md")).isEqualTo("staged since\n");
        assertThat(repo.git("show", ":b.md")).isEqualTo("b\n");
        assertThat(repo.git("show", ":s.md")).isEqualTo("s\n");
        assertThat(repo.read("b.md")).isEqualTo("b new\n");
    }

    @Test
    void takesSeveralBackOneAfterTheOther(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "one\n");
        String first = repo.id("HEAD");
        commit(repo, "a.md");
        repo.write("a.md", "two\n");
        String second = state(repo);
        commit(repo, "a.md");

        undo(repo);
        assertThat(state(repo)).isEqualTo(second);
        undo(repo);

        assertThat(repo.id("HEAD")).isEqualTo(first);
        assertThat(repo.read("a.md")).isEqualTo("two\n");
        assertThat(repo.git("status", "--porcelain")).isEqualTo(" M a.md\n");
    }

    @Test
    void theSameCanBeCommittedAgain(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");
        String id = commit(repo, "a.md");
        undo(repo);

        assertThat(commit(repo, "a.md")).isEqualTo(id);
        undo(repo);
        assertThat(repo.git("status", "--porcelain")).isEqualTo(" M a.md\n");
    }

    @Test
    void worksInALinkedWorkTree(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("worktree", "add", "-q", "../linked");
        GitRepo linked = GitRepo.at(folder.resolve("linked")).write("a.md", "linked\n");
        String before = linked.id("HEAD");
        commit(linked, "a.md");

        undo(linked);

        assertThat(linked.id("HEAD")).isEqualTo(before).isEqualTo(linked.id("linked"));
        assertThat(linked.git("status", "--porcelain")).isEqualTo(" M a.md\n");
    }

    @Test
    void refusesWhatWasSent(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.sh("git clone -q --bare . ../remote.git && git remote add origin ../remote.git");
        repo.write("a.md", "new\n");
        commit(repo, "a.md");
        assertThat(done(plan(repo)).files()).containsExactly(Path.of("a.md"));
        repo.git("push", "-q", "origin", "main");

        assertRefusedAndUntouched(repo, GitMessage.UNDO_SENT);

        repo.write("b.md", "later\n");
        commit(repo, "b.md");
        undo(repo);
        assertRefusedAndUntouched(repo, GitMessage.UNDO_SENT);
    }

    @Test
    void refusesAMergeAndACommitOfSomebodyElse(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");
        commit(repo, "a.md");
        repo.git("checkout", "-q", "-b", "side", "HEAD~1");
        repo.write("b.md", "side\n").commitAll("Par un autre");
        assertRefusedAndUntouched(repo, GitMessage.UNDO_FOREIGN);

        repo.git("checkout", "-q", "main");
        repo.git("merge", "-q", "-m", "Réunit", "side");
        assertRefusedAndUntouched(repo, GitMessage.UNDO_MERGE);
    }

    @Test
    void refusesTheFirstCommitAndWhereThereIsNone(@TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("site")).write("a.md", "a\n");
        assertRefused(plan(repo), GitMessage.UNDO_NOTHING);
        commit(repo, "a.md");

        assertRefusedAndUntouched(repo, GitMessage.UNDO_FIRST);
    }

    @Test
    void refusesWhereItIsNotTheLastAnyMore(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n").write("b.md", "new\n");
        commit(repo, "a.md");
        UndoPlan shown = done(plan(repo));
        commit(repo, "b.md");

        try (Checkout checkout = repo.open()) {
            assertRefused(checkout.undo(shown), GitMessage.UNDO_HEAD_MOVED);
        }
    }

    @Test
    void saysThatAnotherProgrammeIsAtWork(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");
        commit(repo, "a.md");
        String before = state(repo);
        repo.write(".git/index.lock", "");

        try (Checkout checkout = repo.open()) {
            assertFailed(checkout.undo(done(checkout.undoPlan())), GitMessage.INDEX_LOCKED);
        }

        repo.delete(".git/index.lock");
        assertThat(state(repo)).isEqualTo(before);
    }

    @Test
    void changesNothingWhereTheHookRefuses(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "new\n");
        commit(repo, "a.md");
        repo.script(".git/hooks/reference-transaction", "exit 1");
        String before = state(repo);

        try (Checkout checkout = repo.open()) {
            assertFailed(checkout.undo(done(checkout.undoPlan())), GitMessage.COMMIT_HOOK);
        }

        assertThat(state(repo)).isEqualTo(before);
    }

    /// With the choice of files and what is staged left to chance.
    @Test
    void bringsBackAnythingThatWasStaged(@TempDir Path folder) {
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            GitRepo repo = GitRepo.init(folder.resolve("r" + seed));
            for (int i = 0; i < 8; i++) {
                repo.write("f" + i + ".md", "base " + i + "\n");
            }
            repo.commitAll("base").write("f0.md", "draft\n");
            for (int i = 1; i < 12; i++) {
                String name = "f" + i + ".md";
                switch (random.nextInt(6)) {
                    case 0 -> repo.write(name, "staged\n").add(name).write(name, "disk\n");
                    case 1 -> repo.write(name, "disk\n");
                    case 2 -> repo.tryGit("rm", "-q", "--cached", name);
                    case 3 -> repo.write(name, "staged\n").add(name);
                    default -> {}
                }
            }
            String before = state(repo);
            List<String> files =
                    Stream.of("f0.md", "f1.md", "f3.md", "f5.md", "f9.md", "f10.md")
                            .filter(name -> repo.file(name).toFile().exists())
                            .toList();
            commit(repo, files.toArray(String[]::new));

            undo(repo);

            assertThat(state(repo)).as("seed %d", seed).isEqualTo(before);
        }
    }

    private static void assertRefusedAndUntouched(GitRepo repo, GitMessage message) {
        String before = state(repo);

        assertRefused(plan(repo), message);

        assertThat(state(repo)).isEqualTo(before);
    }

    /// Branch, what is staged, and every file.
    static String state(GitRepo repo) {
        return repo.git("for-each-ref")
                + repo.git("ls-files", "-s", "-v")
                + repo.git("diff", "--cached", "--stat")
                + repo.git("status", "--porcelain=v1", "-uall")
                + repo.sh(
                        "find . -path './.git' -prune -o -type f -printf '%p %m %T@\\n'"
                                + " -exec sha1sum {} + | sort");
    }

    private static Outcome<UndoPlan> plan(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            return checkout.undoPlan();
        }
    }

    private static UndoPlan undo(GitRepo repo) {
        try (Checkout checkout = repo.open()) {
            return done(checkout.undo(done(checkout.undoPlan())));
        }
    }

    private static String commit(GitRepo repo, String... files) {
        try (Checkout checkout = repo.open()) {
            List<Path> paths = List.of(files).stream().map(repo::file).toList();
            CommitPlan plan = done(checkout.plan(paths));
            CommitResult result =
                    done(
                            checkout.commit(
                                    new CommitRequest(
                                            plan,
                                            "Met à jour : l’article\n\nDétails",
                                            List.of(),
                                            GitRepo.AUTHOR)));
            return ((CommitResult.Committed) result).id();
        }
    }

    private static Scene scene(String name, Consumer<GitRepo> prepare, String... files) {
        return new Scene(name, prepare, List.of(files));
    }

    private static GitRepo site(Path folder) {
        return GitRepo.init(folder.resolve("site"))
                .write("a.md", "a\n")
                .write("b.md", "b\n")
                .write("d/e.md", "e\n")
                .commitAll("base");
    }
}
