package fr.chapeau.app.pagefile;

import fr.chapeau.app.preview.MediaTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The content of files as addresses (`data:`), within limits: a page that nobody can send helps
/// nobody. One thread.
final class FileContents {
    private final List<Path> files;
    private final Limits limits;
    private final Set<Path> leftOut = new LinkedHashSet<>();
    private long left;

    /// How much is taken in, in bytes.
    ///
    /// @param file at most so large
    /// @param all together at most so large, each counted as often as it is shown
    record Limits(long file, long all) {
        static final Limits USUAL = new Limits(10_000_000, 30_000_000);
    }

    FileContents(List<Path> files, Limits limits) {
        this.files = files;
        this.limits = limits;
        left = limits.all();
    }

    /// The content behind an address of [GatheredFiles]; empty for any other, and where it is too
    /// large or cannot be read.
    Optional<String> of(String address) {
        int number = GatheredFiles.numberIn(address).orElse(-1);
        if (number < 0 || number >= files.size()) {
            return Optional.empty();
        }
        Path file = files.get(number);
        Optional<String> content = content(file);
        if (content.isEmpty()) {
            leftOut.add(file);
        }
        return content;
    }

    private Optional<String> content(Path file) {
        String type = MediaTypes.of(file).orElse("");
        try {
            long size = Files.size(file);
            if (type.isEmpty() || size > limits.file() || size > left) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            left -= bytes.length;
            return Optional.of(
                    "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Files that were asked for and not given.
    List<Path> leftOut() {
        return List.copyOf(leftOut);
    }
}
