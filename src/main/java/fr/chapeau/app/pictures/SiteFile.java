package fr.chapeau.app.pictures;

import java.nio.file.Path;
import java.time.Instant;

/// A file of the site that a field can name.
///
/// @param path from the site's root
/// @param folder where it lies, from the site's root, with slashes; empty for the root itself
/// @param size in bytes
public record SiteFile(Path path, String folder, long size, Instant modified) {

    /// The file's name.
    public String name() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    static SiteFile of(Path path, long size, Instant modified) {
        return new SiteFile(path, folderOf(path), size, modified);
    }

    /// The folder of a path, with slashes.
    static String folderOf(Path path) {
        Path parent = path.getParent();
        return parent == null ? "" : slashes(parent);
    }

    /// A path with slashes, whatever the system writes.
    static String slashes(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path segment : path) {
            text.append(text.isEmpty() ? "" : "/").append(segment);
        }
        return text.toString();
    }
}
