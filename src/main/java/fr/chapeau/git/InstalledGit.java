package fr.chapeau.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;

/// The `git` programme of the machine, for the few steps that JGit cannot do: signing a commit,
/// content filters (Git LFS, `ident`, `working-tree-encoding`), and moving a branch that a
/// `reference-transaction` hook watches. All else is done without it, so that it need not be there.
final class InstalledGit {
    private final Path programme;
    private final Path workTree;
    private final Machine machine;

    private InstalledGit(Path programme, Path workTree, Machine machine) {
        this.programme = programme;
        this.workTree = workTree;
        this.machine = machine;
    }

    /// The one on the search path.
    static Optional<InstalledGit> find(Path workTree, Machine machine) {
        String path = machine.environment().getOrDefault("PATH", "");
        for (String folder : path.split(File.pathSeparator, -1)) {
            Path programme = Path.of(folder.isEmpty() ? "." : folder).resolve("git");
            if (Files.isRegularFile(programme) && Files.isExecutable(programme)) {
                return Optional.of(new InstalledGit(programme.toAbsolutePath(), workTree, machine));
            }
        }
        return Optional.empty();
    }

    /// Content of a work-tree file as Git would store it, stored.
    ObjectId store(String path, byte[] content) throws IOException, GitStop {
        return blob(path, content, "hash-object", "-w", "--stdin", "--path=" + path);
    }

    /// The same, without storing it.
    ObjectId idOf(String path, byte[] content) throws IOException, GitStop {
        return blob(path, content, "hash-object", "--stdin", "--path=" + path);
    }

    /// Content as it would be checked out.
    byte[] checkedOut(String path, AnyObjectId blob) throws IOException, GitStop {
        Subprocess.Ended ended =
                run(Map.of(), new byte[0], "cat-file", "--filters", "--path=" + path, blob.name());
        if (!ended.isWell()) {
            throw GitStop.failed(GitMessage.FILTER_FAILED, path, ended.said());
        }
        return ended.output();
    }

    /// Makes a signed commit object; no branch moves.
    ///
    /// @param people variables with author, committer and times
    ObjectId sign(
            AnyObjectId tree, Optional<ObjectId> parent, byte[] message, Map<String, String> people)
            throws IOException, GitStop {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("-c", "i18n.commitEncoding=UTF-8", "commit-tree", "-S"));
        parent.ifPresent(id -> arguments.addAll(List.of("-p", id.name())));
        arguments.add(tree.name());
        Subprocess.Ended ended = run(people, message, arguments.toArray(String[]::new));
        if (!ended.isWell()) {
            throw GitStop.failed(GitMessage.COMMIT_SIGNING, ended.said());
        }
        return ObjectId.fromString(ended.text().strip());
    }

    /// Moves the current branch, as `git commit` does at its end.
    ///
    /// @param expected where it must still be; the zero id for a branch without commits
    void moveHead(AnyObjectId to, AnyObjectId expected, String reason, Map<String, String> people)
            throws IOException, GitStop {
        Subprocess.Ended ended =
                run(
                        people,
                        new byte[0],
                        "update-ref",
                        "-m",
                        reason,
                        "HEAD",
                        to.name(),
                        expected.name());
        if (!ended.isWell()) {
            throw GitStop.failed(GitMessage.COMMIT_HOOK, "reference-transaction", ended.said());
        }
    }

    /// Completes what an index says of the files on disk; JGit does not write all that Git
    /// compares.
    void refresh(Path index) throws IOException, GitStop {
        run(
                Map.of("GIT_INDEX_FILE", index.toString()),
                new byte[0],
                "update-index",
                "-q",
                "--refresh");
    }

    private ObjectId blob(String path, byte[] content, String... arguments)
            throws IOException, GitStop {
        Subprocess.Ended ended = run(Map.of(), content, arguments);
        if (!ended.isWell()) {
            throw GitStop.failed(GitMessage.FILTER_FAILED, path, ended.said());
        }
        return ObjectId.fromString(ended.text().strip());
    }

    private Subprocess.Ended run(Map<String, String> added, byte[] input, String... arguments)
            throws IOException, GitStop {
        List<String> command = new ArrayList<>();
        command.add(programme.toString());
        command.addAll(List.of(arguments));
        return new Subprocess(workTree, machine, added).run(command, input);
    }
}
