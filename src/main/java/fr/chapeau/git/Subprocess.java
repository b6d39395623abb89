package fr.chapeau.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs a programme to its end. What it prints goes through files, so that a child it leaves behind
/// holds nobody up.
final class Subprocess {
    /// Variables that tie a Git command to one repository (`git rev-parse --local-env-vars`); they
    /// may be set when Chapeau itself is started by a hook, and are about another moment.
    private static final List<String> LOCAL =
            List.of(
                    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                    "GIT_CONFIG",
                    "GIT_OBJECT_DIRECTORY",
                    "GIT_DIR",
                    "GIT_WORK_TREE",
                    "GIT_IMPLICIT_WORK_TREE",
                    "GIT_GRAFT_FILE",
                    "GIT_INDEX_FILE",
                    "GIT_NO_REPLACE_OBJECTS",
                    "GIT_REPLACE_REF_BASE",
                    "GIT_PREFIX",
                    "GIT_SHALLOW_FILE",
                    "GIT_COMMON_DIR",
                    "GIT_INTERNAL_SUPER_PREFIX");

    private final Path folder;
    private final Map<String, String> environment;

    /// @param added on top of the machine's own variables
    Subprocess(Path folder, Machine machine, Map<String, String> added) {
        this.folder = folder;
        environment = new HashMap<>(machine.environment());
        LOCAL.forEach(environment::remove);
        environment.putAll(added);
    }

    /// @param input what it reads
    Ended run(List<String> command, byte[] input) throws IOException, GitStop {
        Path scratch = Files.createTempDirectory("chapeau-run");
        Path in = scratch.resolve("in");
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        try {
            Files.write(in, input);
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.redirectInput(in.toFile()).redirectOutput(out.toFile());
            builder.redirectError(err.toFile());
            int exit = await(builder.start());
            return new Ended(exit, Files.readAllBytes(out), text(err));
        } finally {
            for (Path file : List.of(in, out, err, scratch)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static int await(Process process) throws GitStop {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            Thread.currentThread().interrupt();
            throw GitStop.failed(GitMessage.STOPPED);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /// What became of it.
    static final class Ended {
        private final int exit;
        private final byte[] output;
        private final String errors;

        private Ended(int exit, byte[] output, String errors) {
            this.exit = exit;
            this.output = output;
            this.errors = errors;
        }

        boolean isWell() {
            return exit == 0;
        }

        /// What it wrote for programmes.
        byte[] output() {
            return output.clone();
        }

        String text() {
            return new String(output, StandardCharsets.UTF_8);
        }

        /// All that it printed, for people; the end of it if it is long.
        String said() {
            String all = (text() + errors).replaceAll("\u001B\\[[0-9;]*[A-Za-z]", "").strip();
            int longest = 4000;
            return all.length() <= longest ? all : "…" + all.substring(all.length() - longest);
        }
    }
}
