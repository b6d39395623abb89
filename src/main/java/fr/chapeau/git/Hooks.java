package fr.chapeau.git;

import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The repository's own programmes that watch over commits (`githooks`).
final class Hooks {
    /// Tells a hook that Chapeau's own gate was passed before: its check would ask once more, and
    /// not know of the reason that was given there.
    private static final String GATE = "CHAPEAU_GATE";

    private final GitFolders folders;
    private final Path hooks;
    private final Machine machine;
    private final Map<String, String> variables;

    /// @param author variables that name the author
    Hooks(GitFolders folders, GitConfig config, Machine machine, Map<String, String> author) {
        this.folders = folders;
        this.machine = machine;
        hooks = folder(folders, config);
        variables = new HashMap<>(author);
        variables.put("GIT_EDITOR", ":");
        variables.put("GIT_PREFIX", "");
        variables.put(GATE, "passed");
        if (folders.isElsewhere()) {
            variables.put("GIT_DIR", folders.own().toString());
        }
    }

    /// Where Git looks for them: in the folder that all work trees share, unless the configuration
    /// names another (`githooks`, `core.hooksPath`).
    static Path folder(GitFolders folders, GitConfig config) {
        return config.path("core", "hooksPath")
                .map(folder -> folders.workTree().resolve(folder))
                .orElse(folders.common().resolve("hooks"));
    }

    /// Whether there is one of that name that would run; Git passes over those that are not
    /// executable.
    boolean has(String name) {
        return find(name).isPresent();
    }

    /// Runs the hook, if there is one, and stops if it refuses.
    ///
    /// @param index the index that it sees
    void run(String name, Path index, String... arguments) throws IOException, GitStop {
        Optional<String> complaint = complaint(name, index, arguments);
        if (complaint.isPresent()) {
            throw GitStop.failed(GitMessage.COMMIT_HOOK, name, complaint.get());
        }
    }

    /// Runs the hook, if there is one.
    ///
    /// @return what it says if it refuses
    Optional<String> complaint(String name, Path index, String... arguments)
            throws IOException, GitStop {
        Optional<Path> hook = find(name);
        if (hook.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(hook.get().toString());
        command.addAll(List.of(arguments));
        Map<String, String> added = new HashMap<>(variables);
        added.put("GIT_INDEX_FILE", index.toString());
        try {
            Subprocess.Ended ended =
                    new Subprocess(folders.workTree(), machine, added).run(command, new byte[0]);
            return ended.isWell() ? Optional.empty() : Optional.of(ended.said());
        } catch (IOException e) {
            Problem problem = Problem.of(GitMessage.COMMIT_HOOK_BROKEN, name, hook.get());
            throw GitStop.failed(problem.because(e));
        }
    }

    private Optional<Path> find(String name) {
        Path hook = hooks.resolve(name);
        return Files.isRegularFile(hook) && Files.isExecutable(hook)
                ? Optional.of(hook)
                : Optional.empty();
    }
}
