package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be done is said before anything is written, be it known when the commit is prepared
/// or only when it is made.
@ExtendWith(SoundRepositories.class)
class RefusedBeforehandTest {

    /// @param hinder what makes a commit of `posts/p.md` impossible
    record Scene(MessageKey said, Consumer<GitRepo> hinder) {
        @Override
        public String toString() {
            return said.toString();
        }
    }

    static Stream<Scene> scenes() {
        return Stream.of(
                new Scene(
                        GitMessage.INDEX_SPARSE,
                        r -> r.git("sparse-checkout", "set", "--cone", "--sparse-index", "posts")),
                new Scene(GitMessage.INDEX_SPLIT, r -> r.git("update-index", "--split-index")),
                new Scene(
                        GitMessage.FILTER_LFS,
                        r -> r.write(".git/info/attributes", "*.md filter=lfs -text\n")),
                new Scene(
                        GitMessage.FILTER_NEEDS_GIT,
                        r -> r.write(".git/info/attributes", "*.md ident\n")),
                new Scene(
                        GitMessage.COMMIT_SIGNING_NEEDS_GIT,
                        r -> r.git("config", "commit.gpgsign", "true")),
                new Scene(
                        GitMessage.COMMIT_SIGNING,
                        r -> {
                            r.git("config", "commit.gpgsign", "true");
                            r.git("config", "gpg.program", "/nowhere/gpg");
                        }),
                new Scene(
                        GitMessage.COMMIT_HOOK_NEEDS_GIT,
                        r -> r.script(".git/hooks/reference-transaction", "exit 0")),
                new Scene(
                        GitMessage.OPERATION_MERGE,
                        r -> r.write(".git/MERGE_HEAD", r.id("HEAD") + "\n")));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isSaidBeforeTheCommitIsMade(Scene scene, @TempDir Path folder) {
        GitRepo repo = draft(folder);
        scene.hinder().accept(repo);
        withoutGit(repo, scene);
        String before = state(repo);

        try (Checkout checkout = repo.open()) {
            Outcome<CommitResult> outcome =
                    checkout.plan(List.of(repo.file("posts/p.md")))
                            .then(plan -> checkout.commit(request(plan)));
            assertSaid(outcome, scene.said());
        }

        assertThat(state(repo)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isSaidWhereItComesUpMeanwhile(Scene scene, @TempDir Path folder) {
        GitRepo repo = draft(folder);
        try (Checkout first = repo.open()) {
            CommitPlan plan = done(first.plan(List.of(repo.file("posts/p.md"))));
            scene.hinder().accept(repo);
            withoutGit(repo, scene);
            String before = state(repo);

            try (Checkout checkout = repo.open()) {
                assertSaid(checkout.commit(request(plan)), scene.said());
            }

            assertThat(state(repo)).isEqualTo(before);
        }
    }

    @Test
    void aRepositoryWithOtherIdsIsNotEvenOpened(@TempDir Path folder) {
        Path site = folder.resolve("site");
        GitRepo repo = GitRepo.at(site);
        GitRepo.at(folder).git("init", "-q", "-b", "main", "--object-format=sha256", "site");
        repo.write("p.md", "p\n");
        String before = state(repo);

        assertSaid(Checkout.discover(site, repo.machine()), GitMessage.OPEN_HASH);

        assertThat(state(repo)).isEqualTo(before);
    }

    @Test
    void textsThatWereNotFetchedAreNamed(@TempDir Path folder) {
        GitRepo origin = draft(folder).commitAll("later");
        origin.git("config", "uploadpack.allowFilter", "true");
        origin.sh("git clone -q --filter=blob:none file://$PWD ../part");
        GitRepo part = GitRepo.at(folder.resolve("part"));
        part.git("update-ref", "--no-deref", "HEAD", part.id("HEAD~1"));
        part.write("posts/p.md", "a draft\n");
        String before = state(part);

        try (Checkout checkout = part.open()) {
            Outcome<CommitPlan> plan = checkout.plan(List.of(part.file("posts/p.md")));
            assertSaid(plan, GitMessage.OBJECT_MISSING);
        }

        assertThat(state(part)).isEqualTo(before);
    }

    private static void withoutGit(GitRepo repo, Scene scene) {
        boolean needsGit = String.valueOf(scene.said()).endsWith("NEEDS_GIT");
        if (needsGit) {
            repo.with("PATH", "/nowhere");
        }
    }

    private static CommitRequest request(CommitPlan plan) {
        return new CommitRequest(plan, "message", List.of(), GitRepo.AUTHOR);
    }

    private static void assertSaid(Outcome<?> outcome, MessageKey key) {
        Optional<Problem> problem =
                switch (outcome) {
                    case Outcome.Refused<?>(Problem why) -> Optional.of(why);
                    case Outcome.Failed<?>(Problem why) -> Optional.of(why);
                    case Outcome.Done<?> done -> Optional.empty();
                };
        assertThat(problem.map(why -> why.message().key())).contains(key);
    }

    /// Branches, what is staged, and every file of the work tree.
    private static String state(GitRepo repo) {
        GitRepo same = GitRepo.at(repo.folder());
        return same.sh(
                "git for-each-ref; cat .git/HEAD; sha1sum .git/index 2>&1; ls -d .git/* .git/chapeau/* 2>/dev/null | grep -v 'chapeau$';"
                        + " find . -path ./.git -prune -o -type f -exec sha1sum {} +");
    }

    private static GitRepo draft(Path folder) {
        return GitRepo.init(folder.resolve("site"))
                .write("posts/p.md", "p\n")
                .write("other/deep/o.md", "o\n")
                .commitAll("base")
                .write("posts/p.md", "new\n");
    }
}
