package fr.chapeau.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// By which one sees that a file was written since, without reading it.
///
/// @param key of the file itself, which is another one where a file took the place of another; null
///   where the file system has none
record FileStamp(FileTime modified, long size, @Nullable Object key) {
    /// Of a file that is not there, and of a text that comes from none: it differs from that of
    /// every file.
    static final FileStamp NONE = new FileStamp(FileTime.fromMillis(0), -1, null);

    /// Of a file, what a link leads to.
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(facts.lastModifiedTime(), facts.size(), facts.fileKey());
        } catch (IOException e) {
            return NONE;
        }
    }
}
