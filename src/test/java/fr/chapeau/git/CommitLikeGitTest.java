package fr.chapeau.git;

import static fr.chapeau.git.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two copies of a repository, a commit by `git` in one and by Chapeau in the other: same commit
/// id, same index, same state afterwards.
@ExtendWith(SoundRepositories.class)
class CommitLikeGitTest {
    /// @param prepare makes the repository and the draft
    /// @param files what is committed
    record Scene(String name, Consumer<GitRepo> prepare, List<String> files) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Scene> scenes() {
        return Stream.of(
                scene("a changed file", r -> base(r).write("a.md", "new\n"), "a.md"),
                scene("a new file", r -> base(r).write("n.md", "new\n"), "n.md"),
                scene(
                        "a new file in new folders",
                        r -> base(r).write("x/y/z.md", "z\n"),
                        "x/y/z.md"),
                scene("an empty file", r -> base(r).write("a.md", ""), "a.md"),
                scene("a deleted file", r -> base(r).delete("a.md"), "a.md"),
                scene("the last file of a folder", r -> base(r).delete("d/e.md"), "d/e.md"),
                scene(
                        "several at once",
                        r -> base(r).write("a.md", "1\n").write("n.md", "2\n").delete("d/e.md"),
                        "a.md",
                        "n.md",
                        "d/e.md"),
                scene(
                        "while others have staged other files",
                        r -> {
                            base(r).write("b.md", "staged\n").write("s.md", "staged\n");
                            r.add("b.md", "s.md").git("rm", "-q", "--cached", "d/e.md");
                            r.write("a.md", "new\n");
                        },
                        "a.md"),
                scene(
                        "while others have staged another version of it",
                        r -> {
                            base(r).write("a.md", "staged\n").add("a.md");
                            r.write("a.md", "on disk\n");
                        },
                        "a.md"),
                scene(
                        "while others have staged its deletion",
                        r -> {
                            base(r).git("rm", "-q", "--cached", "a.md");
                            r.write("a.md", "on disk\n");
                        },
                        "a.md"),
                scene(
                        "while others have said that they will add a file",
                        r -> {
                            base(r).write("later.md", "later\n").git("add", "-N", "later.md");
                            r.write("a.md", "new\n");
                        },
                        "a.md"),
                scene(
                        "a file that others have said that they will add",
                        r -> base(r).write("n.md", "new\n").git("add", "-N", "n.md"),
                        "n.md"),
                scene(
                        "a commit that holds another repository",
                        r -> {
                            GitRepo.init(r.file("inner")).write("i.md", "i\n").commitAll("i");
                            base(r).write("a.md", "new\n").write("inner/i.md", "changed\n");
                        },
                        "a.md"),
                scene(
                        "a file that is staged as new",
                        r -> {
                            base(r).write("n.md", "staged\n").add("n.md");
                            r.write("n.md", "on disk\n");
                        },
                        "n.md"),
                scene("the first commit", r -> r.write("a.md", "a\n").write("b.md", "b\n"), "a.md"),
                scene(
                        "the first commit, with others staged",
                        r -> r.write("a.md", "a\n").write("b.md", "b\n").add("b.md"),
                        "a.md"),
                scene(
                        "a folder in place of a file",
                        r -> base(r).delete("a.md").write("a.md/x.md", "x\n"),
                        "a.md/x.md"),
                scene(
                        "a file in place of a folder",
                        r -> base(r).delete("d/e.md").delete("d").write("d", "now a file\n"),
                        "d"),
                scene("an executable file", r -> base(r).mode("a.md", "rwxr-xr-x"), "a.md"),
                scene(
                        "an executable file where that is not looked at",
                        r -> {
                            base(r).git("config", "core.fileMode", "false");
                            r.write("n.sh", "n\n").mode("n.sh", "rwxr-xr-x");
                            r.write("a.md", "new\n").mode("a.md", "rwxr-xr-x");
                        },
                        "n.sh",
                        "a.md"),
                scene(
                        "an executable file of which others say so",
                        r -> {
                            base(r).git("config", "core.fileMode", "false");
                            r.git("update-index", "--chmod=+x", "a.md");
                            r.write("a.md", "new\n");
                        },
                        "a.md"),
                scene("a symbolic link", r -> base(r).link("l.md", "nowhere/at/all.md"), "l.md"),
                scene(
                        "a symbolic link in place of a file",
                        r -> base(r).delete("a.md").link("a.md", "nowhere.md"),
                        "a.md"),
                scene(
                        "accents in both forms",
                        r ->
                                base(r).write("e\u0301te\u0301.md", "nfd\n")
                                        .write("\u00e9t\u00e9.md", "nfc\n")
                                        .write("« l’article ».md", "x\n"),
                        "e\u0301te\u0301.md",
                        "\u00e9t\u00e9.md",
                        "« l’article ».md"),
                scene(
                        "names that look like patterns",
                        r ->
                                base(r).write("[a]*?.md", "x\n")
                                        .write("a\\b.md", "x\n")
                                        .write("-n", "x\n"),
                        "[a]*?.md",
                        "a\\b.md",
                        "-n"),
                scene(
                        "autocrlf true",
                        r -> crlf(r, "true", ""),
                        "a.md",
                        "n.md",
                        "crlf.md",
                        "p.png",
                        "q.png"),
                scene(
                        "autocrlf input",
                        r -> crlf(r, "input", ""),
                        "a.md",
                        "n.md",
                        "crlf.md",
                        "p.png",
                        "q.png"),
                scene(
                        "autocrlf false",
                        r -> crlf(r, "false", ""),
                        "a.md",
                        "n.md",
                        "crlf.md",
                        "p.png",
                        "q.png"),
                scene(
                        "text auto",
                        r -> crlf(r, "false", "* text=auto"),
                        "a.md",
                        "n.md",
                        "crlf.md",
                        "p.png",
                        "q.png"),
                scene(
                        "text",
                        r -> crlf(r, "false", "* text"),
                        "a.md",
                        "n.md",
                        "crlf.md",
                        "p.png",
                        "q.png"),
                scene(
                        "no text",
                        r -> crlf(r, "true", "* -text"),
                        "a.md",
                        "n.md",
                        "crlf.md",
                        "p.png",
                        "q.png"),
                scene(
                        "eol crlf",
                        r -> crlf(r, "false", "*.md text eol=crlf"),
                        "a.md",
                        "n.md",
                        "crlf.md"),
                scene(
                        "eol lf, guessed",
                        r -> crlf(r, "true", "* text=auto eol=lf"),
                        "a.md",
                        "n.md",
                        "crlf.md"),
                scene(
                        "crlf in the commit under a guess",
                        r -> {
                            r.write("c.md", "one\r\ntwo\r\n").commitAll("base");
                            r.git("config", "core.autocrlf", "true");
                            r.write("c.md", "one\r\ntwo\r\nthree\r\n");
                        },
                        "c.md"),
                scene(
                        "the old attribute crlf",
                        r -> crlf(r, "false", "*.md crlf\nn.md crlf=input"),
                        "a.md",
                        "n.md"),
                scene(
                        "keywords",
                        r -> {
                            base(r).write(".gitattributes", "*.md ident\n").commitAll("ident");
                            r.write("a.md", "$Id: 0123 $\nnew\n");
                        },
                        "a.md"),
                scene(
                        "another encoding",
                        r -> {
                            base(r).write(".gitattributes", "u.md working-tree-encoding=UTF-16\n");
                            r.commitAll("encoding");
                            r.write("u.md", "\uFEFFété\n".getBytes(StandardCharsets.UTF_16BE));
                        },
                        "u.md"),
                scene(
                        "a content filter",
                        r -> {
                            r.git("config", "filter.rot.clean", "tr a-z n-za-m");
                            r.git("config", "filter.rot.smudge", "tr a-z n-za-m");
                            base(r.write(".gitattributes", "*.md filter=rot\n"));
                            r.write("a.md", "hello\n").write("n.md", "new\n");
                        },
                        "a.md",
                        "n.md"),
                scene(
                        "a content filter that is not set up",
                        r -> {
                            base(r).write(".gitattributes", "*.md filter=rot\n")
                                    .commitAll("filter");
                            r.write("a.md", "hello\n");
                        },
                        "a.md"),
                scene(
                        "index version 4",
                        r -> {
                            base(r).git("update-index", "--index-version", "4");
                            r.write("a.md", "new\n");
                        },
                        "a.md"),
                scene(
                        "files that Git is told not to look at",
                        r -> {
                            base(r).git("update-index", "--skip-worktree", "b.md");
                            r.git("update-index", "--assume-unchanged", "d/e.md");
                            r.delete("b.md").write("a.md", "new\n");
                        },
                        "a.md"),
                scene(
                        "a detached head",
                        r -> {
                            base(r).git("checkout", "-q", "--detach");
                            r.write("a.md", "new\n");
                        },
                        "a.md"),
                scene(
                        "a pre-commit hook that adds",
                        r -> {
                            base(r).script(
                                            ".git/hooks/pre-commit",
                                            "sed -i s/new/tidied/ a.md",
                                            "git add a.md",
                                            "echo made > made.md",
                                            "git add made.md");
                            r.write("a.md", "new\n").write("b.md", "staged\n").add("b.md");
                        },
                        "a.md"),
                scene(
                        "message hooks",
                        r -> {
                            base(r).script(
                                            ".git/hooks/prepare-commit-msg",
                                            "echo \"prepared $2\" >> \"$1\"");
                            r.script(
                                    ".git/hooks/commit-msg",
                                    "printf '\\n\\n\\nRef: 12   \\n' >> \"$1\"");
                            r.write("a.md", "new\n");
                        },
                        "a.md"),
                scene(
                        "comment lines taken out",
                        r -> {
                            base(r).git("config", "commit.cleanup", "strip");
                            r.script(".git/hooks/commit-msg", "echo '# remark' >> \"$1\"");
                            r.write("a.md", "new\n");
                        },
                        "a.md"),
                scene(
                        "another committer",
                        r -> {
                            base(r).git("config", "committer.name", "Robot.");
                            r.git("config", "committer.email", "robot@example.org");
                            r.write("a.md", "new\n");
                        },
                        "a.md"));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void makesTheVeryCommitThatGitMakes(Scene scene, @TempDir Path folder) {
        GitRepo ours = GitRepo.init(folder.resolve("ours/repo"));
        scene.prepare().accept(ours);
        GitRepo theirs = copy(ours);
        String message = "Met à jour\n\n- un   \n\n\n- deux";
        List<Path> files = scene.files().stream().map(ours::file).toList();

        try (Checkout checkout = ours.open()) {
            CommitPlan plan = done(checkout.plan(files));
            CommitRequest request = new CommitRequest(plan, message, List.of(), GitRepo.AUTHOR);
            assertThat(done(checkout.commit(request))).isInstanceOf(CommitResult.Committed.class);
        }
        commitWithGit(theirs, message, scene.files());

        assertThat(ours.git("ls-tree", "-r", "HEAD"))
                .isEqualTo(theirs.git("ls-tree", "-r", "HEAD"));
        assertThat(ours.git("cat-file", "commit", "HEAD"))
                .isEqualTo(theirs.git("cat-file", "commit", "HEAD"));
        assertThat(ours.git("ls-files", "-s", "-v")).isEqualTo(theirs.git("ls-files", "-s", "-v"));
        assertThat(ours.git("status", "--porcelain=v1", "-uall", "-b"))
                .isEqualTo(theirs.git("status", "--porcelain=v1", "-uall", "-b"));
        assertThat(ours.git("reflog", "-1", "--format=%H %gn %ge %gs"))
                .isEqualTo(theirs.git("reflog", "-1", "--format=%H %gn %ge %gs"));
        ours.git("fsck", "--strict", "--no-dangling");
        assertThat(ours.sh("ls .git")).doesNotContain(".lock");
    }

    static GitRepo copy(GitRepo repo) {
        Path other = repo.folder().resolve("../../theirs/repo").normalize();
        repo.sh("mkdir -p ../../theirs && cp -a . ../../theirs/repo");
        GitRepo copy = GitRepo.at(other);
        copy.tryGit("update-index", "-q", "--refresh");
        return copy;
    }

    private static void commitWithGit(GitRepo repo, String message, List<String> files) {
        for (String file : files) {
            String known = repo.git("--literal-pathspecs", "ls-files", "-z", "--", file);
            boolean isOnDisk = Files.exists(repo.file(file), LinkOption.NOFOLLOW_LINKS);
            boolean isNew = isOnDisk && !List.of(known.split("\0", -1)).contains(file);
            if (isNew) {
                repo.git("--literal-pathspecs", "add", "--", file);
            }
        }
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "--literal-pathspecs",
                                "commit",
                                "-q",
                                "-m",
                                message,
                                "--only",
                                "--"));
        command.addAll(files);
        repo.git(command.toArray(String[]::new));
    }

    private static Scene scene(String name, Consumer<GitRepo> prepare, String... files) {
        return new Scene(name, prepare, List.of(files));
    }

    private static GitRepo base(GitRepo repo) {
        return repo.write("a.md", "a\n")
                .write("b.md", "b\n")
                .write("d/e.md", "e\n")
                .commitAll("base");
    }

    private static void crlf(GitRepo repo, String autocrlf, String attributes) {
        base(repo).write("crlf.md", "one\r\ntwo\r\n").commitAll("crlf");
        if (!attributes.isEmpty()) {
            repo.write(".gitattributes", attributes + "\n").commitAll("attributes");
        }
        repo.git("config", "core.autocrlf", autocrlf);
        byte[] picture =
                ("\u0089PNG\r\n" + "x\r\n".repeat(6000) + "\0end\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        repo.write("a.md", "a\r\nnew\r\nmixed\n")
                .write("n.md", "new\r\nfile\r\n")
                .write("crlf.md", "one\r\ntwo\nthree\r\n")
                .write("p.png", picture)
                .write("q.png", "\u0089PNG\r\n\0\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
}
