package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.assertRefused;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SoundRepositories.class)
class PlanTest {

    @Test
    void namesKindAndSizeOfEachChange(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write("a.md", "one\ndeux\nthree\nfour\n").write("n.md", "x\ny\n").delete("b.md");
        repo.write("p.png", new byte[] {1, 2, 0, 4, 5});

        CommitPlan plan = plan(repo, "a.md", "n.md", "b.md", "p.png", "c.md");

        assertThat(plan.files())
                .extracting(PlannedFile::path, PlannedFile::kind, PlannedFile::size)
                .containsExactly(
                        row("a.md", PlannedFile.Kind.CHANGED, new ChangeSize.Lines(2, 1)),
                        row("b.md", PlannedFile.Kind.DELETED, new ChangeSize.Lines(0, 1)),
                        row("n.md", PlannedFile.Kind.NEW, new ChangeSize.Lines(2, 0)),
                        row("p.png", PlannedFile.Kind.CHANGED, new ChangeSize.Bytes(3, 5)));
        assertThat(plan.head()).isEqualTo(new HeadState.OnBranch("main", repo.id("HEAD")));
    }

    @Test
    void isEmptyWhereNothingChanged(@TempDir Path folder) {
        assertThat(plan(site(folder), "a.md", "b.md").isEmpty()).isTrue();
    }

    @Test
    void countsLinesAsGitDoes(@TempDir Path folder) {
        Random random = new Random(11);
        GitRepo repo = GitRepo.init(folder.resolve("site"));
        for (int i = 0; i < 30; i++) {
            repo.write(i + ".md", lines(random));
        }
        repo.commitAll("base");
        for (int i = 0; i < 30; i++) {
            repo.write(i + ".md", lines(random));
        }
        String expected = repo.git("diff", "--numstat", "HEAD");

        String counted;
        try (Checkout checkout = repo.open()) {
            List<Path> changed =
                    done(checkout.status(List.of())).keySet().stream()
                            .map(repo.folder()::resolve)
                            .toList();
            counted =
                    done(checkout.plan(changed)).files().stream()
                            .map(PlanTest::numstat)
                            .collect(Collectors.joining());
        }

        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void tellsWhatOthersHaveStagedDifferently(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write("a.md", "staged\n").write("c.md", "both\n").add("a.md", "c.md");
        repo.write("a.md", "on disk\n").write("b.md", "on disk\n");

        CommitPlan plan = plan(repo, "a.md", "b.md", "c.md");

        assertThat(plan.files())
                .extracting(PlannedFile::stagedDifferently)
                .containsExactly(true, false, false);
    }

    @Test
    void takesASymbolicLinkTogetherWithWhatItLeadsTo(@TempDir Path folder) {
        GitRepo repo = site(folder).write("shared/s.md", "s\n").commitAll("s");
        repo.link("l.md", "shared/s.md").write("shared/s.md", "changed\n");

        assertThat(plan(repo, "l.md").files())
                .extracting(file -> file.path().toString())
                .containsExactly("l.md", "shared/s.md");
    }

    @Test
    void findsFilesBehindALinkedFolder(@TempDir Path folder) {
        GitRepo repo = site(folder).write("real/r.md", "r\n").link("alias", "real");

        assertThat(plan(repo, "alias/r.md").files())
                .extracting(file -> file.path().toString())
                .containsExactly("real/r.md");
    }

    @Test
    void refusesWhatCannotBeCommitted(@TempDir Path folder) {
        GitRepo repo = site(folder).write(".gitignore", "*.tmp\nout/\n").commitAll("ignore");
        repo.write("x.tmp", "x").write("out/y.md", "y").write("d/z.md", "z");
        GitRepo inner = GitRepo.init(repo.file("inner")).write("i.md", "i");
        repo.sh("mkfifo pipe");
        repo.link("outside.md", folder.resolve("elsewhere.md").toString());
        GitRepo.at(folder).write("elsewhere.md", "e");

        assertPlanRefused(repo, repo.file("x.tmp"), GitMessage.FILE_IGNORED);
        assertPlanRefused(repo, repo.file("out/y.md"), GitMessage.FILE_IGNORED);
        assertPlanRefused(repo, repo.file("d"), GitMessage.FILE_FOLDER);
        assertPlanRefused(repo, inner.file("i.md"), GitMessage.FILE_SUBMODULE);
        assertPlanRefused(repo, inner.folder(), GitMessage.FILE_SUBMODULE);
        assertPlanRefused(repo, folder.resolve("elsewhere.md"), GitMessage.FILE_OUTSIDE);
        assertPlanRefused(repo, repo.folder(), GitMessage.FILE_OUTSIDE);
        assertPlanRefused(repo, repo.file(".git/config"), GitMessage.FILE_INSIDE_GIT);
        assertPlanRefused(repo, repo.file("pipe"), GitMessage.FILE_SPECIAL);
        assertThat(plan(repo, "outside.md").files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.md", "gone/x.md"})
    void cannotCommitWhatNobodyKnows(String path, @TempDir Path folder) {
        GitRepo repo = site(folder);

        try (Checkout checkout = repo.open()) {
            assertFailed(checkout.plan(List.of(repo.file(path))), GitMessage.FILE_UNKNOWN);
        }
    }

    @Test
    void refusesASubmoduleOfTheCommit(@TempDir Path folder) {
        GitRepo repo = site(folder);
        GitRepo inner = GitRepo.init(folder.resolve("inner")).write("i.md", "i\n").commitAll("i");
        repo.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "-q",
                "add",
                inner.folder().toString(),
                "theme");
        repo.commitAll("theme").write("theme/i.md", "other\n").write("a.md", "other\n");

        assertPlanRefused(repo, repo.file("theme"), GitMessage.FILE_SUBMODULE);
        assertPlanRefused(repo, repo.file("theme/i.md"), GitMessage.FILE_SUBMODULE);
        assertThat(plan(repo, "a.md").files()).hasSize(1);
    }

    @Test
    void leavesCompanionsOutThatCannotGoAlong(@TempDir Path folder) {
        GitRepo repo = site(folder).write(".gitignore", "*.tmp.png\n").commitAll("ignore");
        repo.write("a.md", "new\n").write("i.tmp.png", "x").write("j.png", "new");

        try (Checkout checkout = repo.open()) {
            CommitPlan plan =
                    done(
                            checkout.plan(
                                    List.of(repo.file("a.md")),
                                    List.of(
                                            repo.file("i.tmp.png"),
                                            repo.file("j.png"),
                                            repo.file("p.png"),
                                            folder.resolve("x.png"))));

            assertThat(plan.files())
                    .extracting(file -> file.path().toString())
                    .containsExactly("a.md", "j.png");
            assertThat(plan.leftOut())
                    .extracting(out -> out.reason().message().key())
                    .containsExactly(GitMessage.FILE_IGNORED, GitMessage.FILE_OUTSIDE);
        }
    }

    @Test
    void refusesAFileInConflict(@TempDir Path folder) {
        GitRepo repo = site(folder).write("a.md", "draft\n");
        repo.git("stash", "-q");
        repo.write("a.md", "committed\n").commitAll("other").tryGit("stash", "pop");
        repo.write("b.md", "new\n");

        assertPlanRefused(repo, repo.file("a.md"), GitMessage.FILE_CONFLICT);
        assertThat(plan(repo, "b.md").files()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "merge side, OPERATION_MERGE",
        "rebase side, OPERATION_REBASE",
        "rebase --apply side, OPERATION_REBASE",
        "cherry-pick side, OPERATION_CHERRY_PICK",
        "revert --no-edit HEAD~1, OPERATION_REVERT",
        "am side.patch, OPERATION_PATCHES"
    })
    void refusesInTheMidstOfAnotherOperation(
            String operation, GitMessage message, @TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("checkout", "-q", "-b", "side");
        repo.write("a.md", "side\n").commitAll("side");
        repo.sh("git format-patch -1 --stdout > ../side.patch");
        repo.git("checkout", "-q", "main");
        repo.write("a.md", "main 1\n")
                .commitAll("main 1")
                .write("a.md", "main 2\n")
                .commitAll("main 2");
        repo.sh("cp ../side.patch .");
        repo.tryGit(operation.split(" ", -1));
        repo.write("b.md", "new\n");

        assertPlanRefused(repo, repo.file("b.md"), message);
    }

    @Test
    void saysThatLfsIsMissing(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write(".gitattributes", "*.png filter=lfs diff=lfs merge=lfs -text\n")
                .commitAll("lfs");
        repo.write("new.png", new byte[] {1, 0, 2}).write("a.md", "new\n");

        assertPlanRefused(repo, repo.file("new.png"), GitMessage.FILTER_LFS);
        assertThat(plan(repo, "a.md").files()).hasSize(1);
    }

    @Test
    void readsTheSizeOfWhatLfsKeepsElsewhere(@TempDir Path folder) {
        String pointer =
                "version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize 54321\n"
                        .formatted("0".repeat(64));
        GitRepo repo = site(folder).write("l.png", pointer).commitAll("pointer");
        repo.git(
                "config",
                "filter.lfs.clean",
                "printf 'version https://git-lfs.github.com/spec/v1\\nnew\\n'; cat >/dev/null");
        repo.write(".gitattributes", "*.png filter=lfs -text\n").write("l.png", new byte[700]);

        assertThat(plan(repo, "l.png").files().getFirst().size())
                .isEqualTo(new ChangeSize.Bytes(54321, 700));
    }

    @Test
    void saysThatGitItselfIsNeededForAFilter(@TempDir Path folder) {
        GitRepo repo = site(folder).write(".gitattributes", "*.md ident\n").commitAll("ident");
        repo.write("a.md", "new\n").with("PATH", "/nowhere");

        try (Checkout checkout = repo.open()) {
            assertFailed(checkout.plan(List.of(repo.file("a.md"))), GitMessage.FILTER_NEEDS_GIT);
            assertThat(done(checkout.stateOf(repo.file("a.md")))).isEqualTo(DraftState.CHANGED);
        }
    }

    @Test
    void saysWhatAFailingFilterSays(@TempDir Path folder) {
        GitRepo repo = site(folder).write(".gitattributes", "*.md filter=f\n").commitAll("filter");
        repo.git("config", "filter.f.clean", "echo no room >&2; exit 1");
        repo.git("config", "filter.f.required", "true");
        repo.write("a.md", "new\n");

        try (Checkout checkout = repo.open()) {
            assertThat(
                            Outcomes.words(
                                    assertFailed(
                                            checkout.plan(List.of(repo.file("a.md"))),
                                            GitMessage.FILTER_FAILED)))
                    .contains("no room");
        }
    }

    @Test
    void takesNoFileForDeletedWhoseFolderCannotBeRead(@TempDir Path folder) {
        assumeFalse(DiscoveryTest.isRoot(), "root may read everything");
        GitRepo repo = site(folder).write("d/e.md", "e\n").commitAll("e");
        repo.mode("d", "---------");

        try (Checkout checkout = repo.open()) {
            assertFailed(checkout.plan(List.of(repo.file("d/e.md"))), GitMessage.FILE_OUT_OF_SIGHT);
        } finally {
            repo.mode("d", "rwxr-xr-x");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatANameInAnOldEncodingIsTheObstacle(@TempDir Path folder) throws IOException {
        GitRepo repo = site(folder).write("d/e.md", "e\n");
        repo.sh("mv d/e.md \"d/$(printf '\\351').md\"");

        try (Checkout checkout = repo.open();
                Stream<Path> files = Files.list(repo.file("d"))) {
            assertFailed(checkout.plan(files.toList()), GitMessage.FILE_NAME);
        }
    }

    private static Tuple row(String path, PlannedFile.Kind kind, ChangeSize size) {
        return Tuple.tuple(Path.of(path), kind, size);
    }

    private static String numstat(PlannedFile file) {
        ChangeSize.Lines lines = (ChangeSize.Lines) file.size();
        return lines.added() + "\t" + lines.removed() + "\t" + file.path() + "\n";
    }

    private static String lines(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append("line ").append(random.nextInt(12)).append('\n');
        }
        return text + (random.nextBoolean() ? "end" : "");
    }

    private static void assertPlanRefused(GitRepo repo, Path file, GitMessage message) {
        try (Checkout checkout = repo.open()) {
            assertRefused(checkout.plan(List.of(file)), message);
        }
    }

    private static CommitPlan plan(GitRepo repo, String... files) {
        try (Checkout checkout = repo.open()) {
            return done(checkout.plan(List.of(files).stream().map(repo::file).toList()));
        }
    }

    private static GitRepo site(Path folder) {
        return GitRepo.init(folder.resolve("site"))
                .write("a.md", "one\ntwo\nthree\n")
                .write("b.md", "b\n")
                .write("c.md", "c\n")
                .write("p.png", "\0x\n".getBytes(StandardCharsets.UTF_8))
                .commitAll("base");
    }
}
