package fr.chapeau.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The file that says what a work tree has checked out.
final class HeadFile {
    private static final String BRANCH = "ref: refs/heads/";

    private HeadFile() {}

    /// Short name of the branch, if it is on one.
    static Optional<String> branch(Path gitFolder) throws IOException {
        String line = read(gitFolder);
        return line.startsWith(BRANCH)
                ? Optional.of(line.substring(BRANCH.length()))
                : Optional.empty();
    }

    /// Whether it says anything that Git understands.
    static boolean isSound(Path gitFolder) throws IOException {
        return read(gitFolder).matches("ref: refs/\\S.*|[0-9a-f]{40}|[0-9a-f]{64}");
    }

    private static String read(Path gitFolder) throws IOException {
        Path file = gitFolder.resolve("HEAD");
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip()
                : "";
    }
}
