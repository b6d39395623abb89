package fr.chapeau.check.catalogue;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Real posts that lie beside the project on some machines; tests that read them are skipped where
/// they do not.
final class SharedPosts {

    private SharedPosts() {}

    /// The posts below a folder, by path.
    static Map<String, String> below(String folder) {
        Path root =
                Path.of(Optional.ofNullable(System.getenv("CHAPEAU_SHARED")).orElse("../shared"))
                        .resolve(folder);
        assumeThat(root).isDirectory();
        Map<String, String> posts = new TreeMap<>();
        for (Path file : posts(root)) {
            posts.put(root.relativize(file).toString(), read(file));
        }
        return posts;
    }

    private static List<Path> posts(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|markdown)")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
