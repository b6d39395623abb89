package fr.chapeau.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
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
        OTHER;

        private static final long BLOCK = 64 * 1024;

        /// What a failure to write `size` bytes means.
        public static Reason of(IOException failure, Path target, long size) {
            if (failure instanceof FileAlreadyExistsException) {
                return EXISTS;
            }
            if (failure instanceof NoSuchFileException && !Files.exists(target)) {
                return GONE;
            }
            if (failure instanceof AccessDeniedException) {
                return FOLDER_READ_ONLY;
            }
            try {
                FileStore store = storeOf(target.toAbsolutePath());
                if (store.isReadOnly()) {
                    return FOLDER_READ_ONLY;
                }
                return saysDiskFull(failure) || store.getUsableSpace() < size + BLOCK
                        ? DISK_FULL
                        : OTHER;
            } catch (IOException unknown) {
                return saysDiskFull(failure) ? DISK_FULL : OTHER;
            }
        }

        private static FileStore storeOf(Path target) throws IOException {
            Path place = target;
            while (!Files.exists(place) && place.getParent() != null) {
                place = place.getParent();
            }
            return Files.getFileStore(place);
        }

        /// ENOSPC and EDQUOT have no exception of their own.
        private static boolean saysDiskFull(IOException failure) {
            String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
            return words.contains("no space left") || words.contains("quota");
        }
    }
}
