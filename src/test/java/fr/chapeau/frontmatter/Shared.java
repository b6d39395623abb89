package fr.chapeau.frontmatter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Real content, where it lies beside the project; never part of it.
final class Shared {
    private Shared() {}

    /// The Markdown files below a folder of the shared content; none where it is absent.
    static List<Path> posts(String folder) {
        String place = Optional.ofNullable(System.getenv("CHAPEAU_SHARED")).orElse("../shared");
        Path root = Path.of(place).resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|markdown)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
