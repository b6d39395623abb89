package fr.chapeau.text;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What became of writing a file.
public sealed interface WriteResult {

    /// The new bytes are in place.
    ///
    /// @param file the file itself, behind all symbolic links
    record Written(Path file) implements WriteResult {}

    /// The file does not hold the expected bytes; it was left as it is.
    record Unexpected(Path file) implements WriteResult {}

    /// The file is as it was before.
    ///
    /// @param place what stands in the way, as the caller named it
    record NotWritten(Reason reason, Path place, @Nullable IOException cause)
            implements WriteResult {}

    /// Why a file could not be written.
    enum Reason {
        /// There is no such file or folder any more.
        GONE,
        /// A folder bears the name.
        IS_FOLDER,
        /// Neither file nor folder: a pipe, a device.
        NO_PLAIN_FILE,
        /// A symbolic link leads to where Chapeau may not write.
        LINK_LEADS_OUT,
        /// The file is marked as not to be changed.
        FILE_READ_ONLY,
        /// Nothing can be created in the folder.
        FOLDER_READ_ONLY,
        /// No room on the disk.
        DISK_FULL,
        /// There is one already, and it was not to be replaced.
        EXISTS,
        /// Anything else.
        OTHER
    }
}
