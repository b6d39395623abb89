package fr.chapeau.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commits in all kinds of checkouts equal those that `git` makes there.
@ExtendWith(SoundRepositories.class)
class CommitPlacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"--cone", "--no-cone"})
    void inASparseCheckout(String kind, @TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("sparse-checkout", "set", "--no-sparse-index", kind, "posts");
        assertThat(repo.file("other/o.md")).doesNotExist();
        repo.write("posts/p.md", "new\n").write("posts/n.md", "n\n");

        TwiceCommitted.assertSame(repo, List.of("posts/p.md", "posts/n.md"), kind);
        assertThat(repo.git("ls-tree", "-r", "--name-only", "HEAD")).contains("other/o.md");

        repo.write("other/o.md", "back outside\n").write("posts/p.md", "newer\n");
        TwiceCommitted.assertSame(repo, List.of("posts/p.md"), kind);
    }

    @Test
    void inALinkedWorkTree(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.git("worktree", "add", "-q", "../linked");
        GitRepo linked = GitRepo.at(folder.resolve("linked"));
        linked.write("posts/p.md", "linked\n").write("other/o.md", "staged\n").add("other/o.md");

        TwiceCommitted.assertSame(linked, List.of("posts/p.md"), "linked");
        assertThat(repo.git("show", "HEAD:posts/p.md")).isEqualTo("p\n");
    }

    @Test
    void inASubmoduleAndBesideOne(@TempDir Path folder) {
        GitRepo theme = site(folder.resolve("theme-origin"));
        GitRepo repo = site(folder);
        repo.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "-q",
                "add",
                theme.folder().toString(),
                "theme");
        repo.commitAll("theme");
        GitRepo inside = GitRepo.at(repo.file("theme"));
        inside.git("config", "user.name", GitRepo.AUTHOR.name());
        inside.git("config", "user.email", GitRepo.AUTHOR.email());
        inside.write("posts/p.md", "in the theme\n");

        TwiceCommitted.assertSame(inside, List.of("posts/p.md"), "submodule");
        repo.write("posts/p.md", "beside\n");
        TwiceCommitted.assertSame(repo, List.of("posts/p.md"), "beside");
        assertThat(repo.git("status", "--porcelain")).contains(" M theme");
    }

    @Test
    void ofARenamedFileIsAMove(@TempDir Path folder) {
        GitRepo repo = site(folder);
        repo.write("posts/long.md", "a line\n".repeat(50)).commitAll("long");
        repo.sh("mv posts/long.md posts/other.md && echo one more >> posts/other.md");

        TwiceCommitted.assertSame(repo, List.of("posts/long.md", "posts/other.md"), "renamed");
        assertThat(repo.git("show", "--format=", "--name-status", "-M", "HEAD")).startsWith("R0");
    }

    @Test
    void ofATrackedFileThatIsIgnored(@TempDir Path folder) {
        GitRepo repo = site(folder).write(".gitignore", "posts/\n").commitAll("ignore");
        repo.write("posts/p.md", "new\n");

        TwiceCommitted.assertSame(repo, List.of("posts/p.md"), "ignored");
    }

    @Test
    void withTrailersAsGitWritesThem(@TempDir Path folder) {
        GitRepo repo = site(folder).write("posts/p.md", "new\n");
        List<Trailer> trailers =
                List.of(
                        new Trailer("Co-authored-by", "Zoé Été <zoe@example.org>"),
                        new Trailer("Signed-off-by", GitRepo.AUTHOR.toString()));

        TwiceCommitted.assertSame(repo, List.of("posts/p.md"), trailers, "trailers");
    }

    /// Chapeau writes UTF-8, which says the same to every reader, whatever the site's own commits
    /// are written in: not every title has its letters in an older encoding.
    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8"})
    void areReadRightWhateverTheEncodingOfTheOthers(String encoding, @TempDir Path folder) {
        GitRepo repo = site(folder).write("posts/p.md", "new\n");
        repo.git("config", "i18n.commitEncoding", encoding);
        repo.git("config", "i18n.logOutputEncoding", "UTF-8");

        try (Checkout checkout = repo.open()) {
            CommitPlan plan = Outcomes.done(checkout.plan(List.of(repo.file("posts/p.md"))));
            Outcomes.done(
                    checkout.commit(
                            new CommitRequest(
                                    plan, "Été : l’œuvre 🎩", List.of(), GitRepo.AUTHOR)));
        }

        assertThat(repo.git("log", "-1", "--format=%s").strip()).isEqualTo("Été : l’œuvre 🎩");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@1772440200 -0330", "@1772440200 +0545", "@1 +0000", "@1772440200 +1400"})
    void haveTheDateWithItsOffset(String date, @TempDir Path folder) {
        GitRepo repo = site(folder).write("posts/p.md", "new\n");
        repo.with("GIT_AUTHOR_DATE", date).with("GIT_COMMITTER_DATE", date);

        try (Checkout checkout = repo.open()) {
            CommitPlan plan = Outcomes.done(checkout.plan(List.of(repo.file("posts/p.md"))));
            Outcomes.done(checkout.commit(new CommitRequest(plan, "m", List.of(), GitRepo.AUTHOR)));
        }

        assertThat(repo.git("cat-file", "commit", "HEAD"))
                .contains("author " + GitRepo.AUTHOR + " " + date.substring(1) + "\n")
                .contains("committer " + GitRepo.AUTHOR + " " + date.substring(1) + "\n");
    }

    @RepeatedTest(12)
    void ofAnyChoiceAmongAnyChanges(RepetitionInfo run, @TempDir Path folder) {
        long seed = run.getCurrentRepetition();
        Random random = new Random(seed);
        GitRepo repo = GitRepo.init(folder.resolve("site"));
        change(repo, random, 30);
        repo.write(".gitignore", "*.tmp\n").write("always.md", "a\n").commitAll("base");
        configure(repo, random);
        change(repo, random, 12);
        stage(repo, random);
        change(repo, random, 6);
        repo.write("always.md", "changed\n");
        List<String> chosen = choice(repo, random);

        TwiceCommitted.assertSame(repo, chosen, "seed " + seed + " " + chosen);
    }

    private static void configure(GitRepo repo, Random random) {
        String[] crlf = {"true", "input", "false"};
        repo.git("config", "core.autocrlf", crlf[random.nextInt(crlf.length)]);
        String[] attributes = {"* text=auto", "*.md text eol=crlf", "*.md -text", "d1/* text"};
        if (random.nextBoolean()) {
            repo.write(".gitattributes", attributes[random.nextInt(attributes.length)] + "\n");
            repo.git("add", ".gitattributes");
            repo.git("commit", "-q", "-m", "attributes", "--", ".gitattributes");
        }
        if (random.nextBoolean()) {
            repo.git("update-index", "--index-version", "4");
        }
        if (random.nextInt(4) == 0) {
            repo.git("config", "core.fileMode", "false");
        }
    }

    private static void change(GitRepo repo, Random random, int times) {
        String[] contents = {"one\ntwo\n", "one\r\ntwo\r\n", "mixed\r\nends\n", "", "\0bin\r\n"};
        for (int i = 0; i < times; i++) {
            String name = "d" + random.nextInt(3) + "/é" + random.nextInt(9) + ".md";
            boolean exists =
                    repo.sh("test -e " + name + " -o -L " + name + " && echo y || true")
                            .contains("y");
            int kind = random.nextInt(8);
            if (kind < 4 && !repo.sh("test -L " + name + " && echo y || true").contains("y")) {
                repo.write(name, contents[random.nextInt(contents.length)] + "x".repeat(kind));
            } else if (kind == 4 && exists) {
                repo.delete(name);
            } else if (kind == 5 && exists) {
                repo.sh("chmod +x " + name + " || true");
            } else if (kind == 6 && exists) {
                String target = "d" + random.nextInt(3) + "/m" + random.nextInt(9) + ".md";
                repo.sh("mkdir -p " + target.substring(0, 2) + " && mv " + name + " " + target);
            } else if (kind == 7 && !exists) {
                repo.sh("mkdir -p " + name.substring(0, 2) + " && ln -s nowhere.md " + name);
            }
        }
    }

    private static void stage(GitRepo repo, Random random) {
        for (String path : changed(repo)) {
            int kind = random.nextInt(5);
            if (kind == 0) {
                repo.git("add", "-A", "--", path);
            } else if (kind == 1) {
                repo.tryGit("add", "-N", "--", path);
            } else if (kind == 2) {
                repo.tryGit("rm", "-q", "--cached", "--", path);
            }
        }
    }

    /// Some of what is not as in the last commit, and one file that surely is not.
    private static List<String> choice(GitRepo repo, Random random) {
        List<String> chosen = new ArrayList<>(List.of("always.md"));
        for (String path : changed(repo)) {
            boolean known = !repo.git("ls-files", "--", path).isEmpty();
            boolean onDisk =
                    repo.sh("test -e " + path + " -o -L " + path + " && echo y || true")
                            .contains("y");
            boolean inHead = !repo.git("ls-tree", "HEAD", "--", path).isEmpty();
            boolean gitTakesIt = onDisk || (known && inHead);
            if (!path.equals("always.md") && gitTakesIt && random.nextBoolean()) {
                chosen.add(path);
            }
        }
        return chosen;
    }

    private static SortedSet<String> changed(GitRepo repo) {
        SortedSet<String> paths = new TreeSet<>();
        for (String line :
                repo.git("status", "--porcelain", "-uall", "--no-renames", "-z").split("\0", -1)) {
            if (line.length() > 3) {
                paths.add(line.substring(3));
            }
        }
        return paths;
    }

    private static GitRepo site(Path folder) {
        return GitRepo.init(folder.resolve("site"))
                .write("posts/p.md", "p\n")
                .write("other/o.md", "o\n")
                .commitAll("base");
    }
}
