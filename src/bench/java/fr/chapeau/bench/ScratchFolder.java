package fr.chapeau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder that is gone when a benchmark ends.
public final class ScratchFolder implements AutoCloseable {
    private final Path path = Files.createTempDirectory("chapeau-bench");

    /// Makes the folder.
    public ScratchFolder() throws IOException {}

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
