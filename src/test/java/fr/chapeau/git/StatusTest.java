package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.assertFailed;
import static fr.chapeau.git.Outcomes.assertRefused;
import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SoundRepositories.class)
class StatusTest {

    @Test
    void tellsWhatIsNotAsInTheLastCommit(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write("_posts/a.md", "other\n").write("_posts/new/n.md", "n\n").delete("_posts/b.md");
        repo.write("_posts/staged.md", "s\n").add("_posts/staged.md");
        repo.mode("c.md", "rwxr-xr-x");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of(
                                    "_posts/a.md", DraftState.CHANGED,
                                    "_posts/b.md", DraftState.DELETED,
                                    "_posts/new/n.md", DraftState.NEW,
                                    "_posts/staged.md", DraftState.NEW,
                                    "c.md", DraftState.CHANGED));
        }
    }

    @Test
    void looksOnlyWhereItIsAsked(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write("_posts/a.md", "other\n").write("c.md", "other\n").write("d/e.md", "new\n");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout, repo.file("_posts"))).containsOnlyKeys("_posts/a.md");
            assertThat(states(checkout, repo.file("c.md"), repo.file("d")))
                    .containsOnlyKeys("c.md", "d/e.md");
            assertThat(states(checkout, repo.folder())).hasSize(3);
            assertThat(states(checkout, folder.resolve("elsewhere"))).isEmpty();
        }
    }

    @Test
    void asksWhetherACommitWouldChangeAnything(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write("_posts/a.md", "staged\n").add("_posts/a.md").write("_posts/a.md", "a\n");
        repo.git("rm", "-q", "--cached", "_posts/b.md");
        repo.write("gone.md", "staged\n").add("gone.md").delete("gone.md");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).isEmpty();
        }
    }

    @Test
    void seesConflicts(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("checkout", "-q", "-b", "other");
        repo.write("_posts/a.md", "theirs\n").commitAll("theirs").git("checkout", "-q", "main");
        repo.write("_posts/a.md", "ours\n").commitAll("ours").tryGit("merge", "other");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).isEqualTo(Map.of("_posts/a.md", DraftState.CONFLICT));
            assertThat(done(checkout.stateOf(repo.file("_posts/a.md"))))
                    .isEqualTo(DraftState.CONFLICT);
        }
    }

    @Test
    void leavesOutWhatIsIgnoredAndSaysSoOfOneFile(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write(".gitignore", "_site/\n*.tmp\n").commitAll("ignore");
        repo.write("_site/x/y.html", "x").write("a.tmp", "x").write(".git/info/exclude", "k.md\n");
        repo.write("k.md", "k");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).isEmpty();
            for (String ignored : List.of("_site/x/y.html", "a.tmp", "k.md")) {
                assertThat(done(checkout.stateOf(repo.file(ignored))))
                        .as(ignored)
                        .isEqualTo(DraftState.IGNORED);
            }
        }
    }

    @Test
    void knowsAFileOfTheCommitInAnIgnoredFolder(@TempDir Path folder) {
        GitRepo repo = site(folder).write("_site/kept.html", "x\n").commitAll("kept");
        repo.write(".gitignore", "_site/\n").commitAll("ignore");
        repo.write("_site/kept.html", "y\n").write("_site/other.html", "y\n");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).isEqualTo(Map.of("_site/kept.html", DraftState.CHANGED));
        }
    }

    @Test
    void looksAtContentWhereTimesSayNothing(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.sh("find . -name '*.md' -exec touch -d 2020-01-01 {} +");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).isEmpty();
            assertThat(states(checkout)).isEmpty();
            repo.write("c.md", "d\n").sh("touch -d 2020-01-02 c.md");
            assertThat(states(checkout)).containsOnlyKeys("c.md");
        }
    }

    @Test
    void doesNotTakeOtherLineEndsForAChangeWhereGitDoesNot(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("config", "core.autocrlf", "true");
        repo.write("_posts/a.md", "a\r\n");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).isEmpty();
        }
    }

    @Test
    void followsASymbolicLinkForOneFile(@TempDir Path folder) {
        GitRepo repo = site(folder).link("_posts/l.md", "../c.md").commitAll("link");
        repo.write("c.md", "other\n");

        try (Checkout checkout = repo.open()) {
            assertThat(done(checkout.stateOf(repo.file("_posts/l.md"))))
                    .isEqualTo(DraftState.CHANGED);
        }
    }

    @Test
    void passesOverOtherRepositoriesInside(@TempDir Path folder) {
        GitRepo repo = site(folder);
        GitRepo inner = GitRepo.init(repo.file("inner")).write("i.md", "i\n").commitAll("i");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).isEmpty();
            assertRefused(checkout.stateOf(inner.file("i.md")), GitMessage.FILE_SUBMODULE);
        }
    }

    @Test
    void takesFilesLeftOutOfASparseCheckoutForUnchanged(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("sparse-checkout", "set", "--no-cone", "/_posts/");
        assertThat(repo.file("c.md")).doesNotExist();
        repo.write("_posts/a.md", "other\n");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).containsOnlyKeys("_posts/a.md");
            repo.write("c.md", "back and other\n");
            assertThat(states(checkout)).containsOnlyKeys("_posts/a.md", "c.md");
        }
    }

    @Test
    void saysWhichIndexFormatsItCannotRead(@TempDir Path folder) {
        GitRepo sparse = site(folder.resolve("1")).write("x/y/z.md", "z\n").commitAll("z");
        sparse.git("sparse-checkout", "set", "--cone", "--sparse-index", "_posts");
        try (Checkout checkout = sparse.open()) {
            assertFailed(checkout.status(List.of()), GitMessage.INDEX_SPARSE);
        }

        GitRepo split = site(folder.resolve("2"));
        split.git("update-index", "--split-index");
        try (Checkout checkout = split.open()) {
            assertFailed(checkout.status(List.of()), GitMessage.INDEX_SPLIT);
        }

        GitRepo damaged = site(folder.resolve("3")).write(".git/index", "DIRCsomething else");
        try (Checkout checkout = damaged.open()) {
            assertFailed(checkout.status(List.of()), GitMessage.INDEX_DAMAGED);
        }
        damaged.delete(".git/index");
    }

    @Test
    void worksInAPartialCloneAsFarAsItsContentGoes(@TempDir Path folder) {
        GitRepo repo = site(folder).write("_posts/a.md", "later\n").commitAll("later");
        repo.git("config", "uploadpack.allowFilter", "true");
        repo.sh("git clone -q --filter=blob:none file://$PWD ../part");
        GitRepo part = GitRepo.at(folder.resolve("part"));
        part.git("update-ref", "--no-deref", "HEAD", part.id("HEAD~1"));

        try (Checkout checkout = part.open()) {
            assertThat(states(checkout)).isEqualTo(Map.of("_posts/a.md", DraftState.CHANGED));
            assertFailed(checkout.committed(part.file("_posts/a.md")), GitMessage.OBJECT_MISSING);
        }
    }

    @Test
    void worksBeforeTheFirstCommit(@TempDir Path folder) {
        GitRepo repo = GitRepo.init(folder.resolve("empty")).write("a.md", "a\n");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).isEqualTo(Map.of("a.md", DraftState.NEW));
        }
    }

    @Test
    void saysNothingOfNamesInAnOldEncoding(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.sh("printf x > \"$(printf 'caf\\351.md')\"");
        assertThat(repo.commitAll("latin 1").git("ls-files")).contains("caf\\351.md");

        try (Checkout checkout = repo.open()) {
            assertThat(states(checkout)).isEmpty();
        }
    }

    @Test
    void agreesWithGitOnRandomChanges(@TempDir Path folder) {
        for (long seed = 1; seed <= 4; seed++) {
            GitRepo repo = GitRepo.init(folder.resolve("r" + seed));
            Random random = new Random(seed);
            change(repo, random, 40);
            repo.write(".gitignore", "*.tmp\n").commitAll("base");
            change(repo, random, 25);

            try (Checkout checkout = repo.open()) {
                assertThat(states(checkout)).as("seed %d", seed).isEqualTo(fromGit(repo));
            }
        }
    }

    private static void change(GitRepo repo, Random random, int times) {
        for (int i = 0; i < times; i++) {
            String extension = random.nextInt(5) == 0 ? ".tmp" : ".md";
            String name = "d" + random.nextInt(4) + "/é" + random.nextInt(12) + extension;
            boolean exists = repo.file(name).toFile().exists();
            switch (random.nextInt(4)) {
                case 0 -> repo.write(name, "text " + random.nextInt(3) + "\n");
                case 1 -> repo.write(name, "same\n");
                case 2 -> {
                    if (exists) {
                        repo.delete(name);
                    }
                }
                default -> {
                    if (exists) {
                        repo.mode(name, random.nextBoolean() ? "rwxr-xr-x" : "rw-r--r--");
                    }
                }
            }
        }
    }

    private static Map<String, DraftState> fromGit(GitRepo repo) {
        Map<String, DraftState> states = new TreeMap<>();
        for (String line : repo.git("status", "--porcelain", "-uall", "-z").split("\0", -1)) {
            DraftState state =
                    switch (line.isEmpty() ? "" : line.substring(0, 2)) {
                        case "??" -> DraftState.NEW;
                        case " D" -> DraftState.DELETED;
                        default -> DraftState.CHANGED;
                    };
            if (!line.isEmpty()) {
                states.put(line.substring(3), state);
            }
        }
        return states;
    }

    private static GitRepo site(Path folder) {
        return GitRepo.init(folder.resolve("site"))
                .write("_posts/a.md", "a\n")
                .write("_posts/b.md", "b\n")
                .write("c.md", "c\n")
                .commitAll("base");
    }

    private static Map<String, DraftState> states(Checkout checkout, Path... within) {
        Map<String, DraftState> states = new TreeMap<>();
        done(checkout.status(List.of(within)))
                .forEach((path, state) -> states.put(path.toString(), state));
        return states;
    }
}
