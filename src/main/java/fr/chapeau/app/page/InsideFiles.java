package fr.chapeau.app.page;

import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Reads files of a site and nothing outside it, links included; keeps what was made of them until
/// they change. Thread-safe.
final class InsideFiles {
    private static final long LARGEST = 8_000_000;

    private final Path root;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    private record Key(Path file, String purpose) {}

    private record Kept(FileTime time, long size, Object made) {}

    /// @param root a real path
    InsideFiles(Path root) {
        this.root = root;
    }

    /// A file below a folder; empty where it is not there or leads out of the site.
    Optional<Path> below(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            boolean inside =
                    Files.isRegularFile(file)
                            && file.normalize().startsWith(folder)
                            && file.toRealPath().startsWith(root);
            return inside ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// What is made of a file's text, made anew when the file has changed.
    ///
    /// @param purpose tells apart what is made of one file
    /// @return empty where the file cannot be read or is no UTF-8
    <T> Optional<T> made(Path file, String purpose, Class<T> type, Function<String, T> making) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Key key = new Key(file, purpose);
            Kept before = kept.get(key);
            if (before != null && isStill(before, now)) {
                return Optional.of(type.cast(before.made()));
            }
            if (now.size() > LARGEST || !file.toRealPath().startsWith(root)) {
                return Optional.empty();
            }
            Optional<T> made =
                    FileText.decode(Files.readAllBytes(file))
                            .map(content -> making.apply(content.text()));
            made.ifPresent(
                    value -> kept.put(key, new Kept(now.lastModifiedTime(), now.size(), value)));
            return made;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isStill(Kept before, BasicFileAttributes now) {
        return before.size() == now.size() && before.time().equals(now.lastModifiedTime());
    }
}
