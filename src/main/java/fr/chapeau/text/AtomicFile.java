package fr.chapeau.text;

import fr.chapeau.text.WriteResult.NotWritten;
import fr.chapeau.text.WriteResult.Reason;
import fr.chapeau.text.WriteResult.Unexpected;
import fr.chapeau.text.WriteResult.Written;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes files of one folder tree so that at any moment, even after a power cut, there is either
/// the old content or the new one. Thread-safe.
public final class AtomicFile {
    /// The steps of a write, for fault points.
    public enum Step {
        TEMPORARY_CREATED,
        HALF_WRITTEN,
        WRITTEN,
        SYNCED,
        DRESSED,
        COMPARED,
        RENAMED,
        FOLDER_SYNCED
    }

    private final Path root;
    private final FaultPoints faults;

    /// @param root symbolic links are followed as long as they stay in this folder
    public AtomicFile(Path root) {
        this(root, FaultPoints.NONE);
    }

    public AtomicFile(Path root, FaultPoints faults) {
        this.root = root;
        this.faults = faults;
    }

    /// Replaces the content of a file that exists.
    public WriteResult replace(Path target, byte[] bytes) {
        return replaceChecked(target, null, bytes);
    }

    /// Replaces the content of a file that still holds `expected`, which is looked at in the last
    /// moment.
    public WriteResult replace(Path target, byte[] expected, byte[] bytes) {
        return replaceChecked(target, expected, bytes);
    }

    private WriteResult replaceChecked(Path target, byte @Nullable [] expected, byte[] bytes) {
        try {
            Path real = target.toRealPath();
            @Nullable Reason obstacle = obstacle(real);
            if (obstacle != null) {
                return new NotWritten(obstacle, target, null);
            }
            try (TemporaryFile temporary = TemporaryFile.in(folderOf(real))) {
                fill(temporary, bytes);
                temporary.dressAs(real);
                faults.passed(Step.DRESSED);
                if (expected != null && !Arrays.equals(Files.readAllBytes(real), expected)) {
                    return new Unexpected(real);
                }
                faults.passed(Step.COMPARED);
                Files.move(temporary.path(), real, StandardCopyOption.ATOMIC_MOVE);
                temporary.renamed();
            }
            settle(real);
            return new Written(real);
        } catch (IOException e) {
            return failure(target, bytes.length, e);
        }
    }

    /// Writes a file that does not exist yet; never replaces one.
    public WriteResult create(Path target, byte[] bytes) {
        try {
            Path real = folderOf(target).toRealPath().resolve(target.getFileName());
            if (leadsOut(real)) {
                return new NotWritten(Reason.LINK_LEADS_OUT, target, null);
            }
            if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
                return new NotWritten(Reason.EXISTS, target, null);
            }
            try (TemporaryFile temporary = TemporaryFile.in(folderOf(real))) {
                fill(temporary, bytes);
                give(real, temporary);
            }
            settle(real);
            return new Written(real);
        } catch (IOException e) {
            return failure(target, bytes.length, e);
        }
    }

    /// Removes from one folder the temporary files of processes that died; gives their number.
    public int sweep(Path folder) {
        return TemporaryFile.sweep(folder);
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private @Nullable Reason obstacle(Path real) throws IOException {
        if (leadsOut(real)) {
            return Reason.LINK_LEADS_OUT;
        }
        if (Files.isDirectory(real)) {
            return Reason.IS_FOLDER;
        }
        if (!Files.isRegularFile(real)) {
            return Reason.NO_PLAIN_FILE;
        }
        // A rename would not ask, but who took the right to write away meant it.
        return Files.isWritable(real) ? null : Reason.FILE_READ_ONLY;
    }

    /// Out of the root, or into Git's own folder, where a file may be a programme that Git runs.
    private boolean leadsOut(Path real) throws IOException {
        Path top = root.toRealPath();
        if (!real.startsWith(top)) {
            return true;
        }
        for (Path part : top.relativize(real)) {
            if (part.toString().equalsIgnoreCase(".git")) {
                return true;
            }
        }
        return false;
    }

    private void fill(TemporaryFile temporary, byte[] bytes) throws IOException {
        faults.passed(Step.TEMPORARY_CREATED);
        temporary.write(bytes, 0, bytes.length / 2);
        faults.passed(Step.HALF_WRITTEN);
        temporary.write(bytes, bytes.length / 2, bytes.length);
        faults.passed(Step.WRITTEN);
        temporary.sync();
        faults.passed(Step.SYNCED);
    }

    /// A hard link, unlike a rename, never takes the place of a file that came in between.
    private static void give(Path real, TemporaryFile temporary) throws IOException {
        try {
            Files.createLink(real, temporary.path());
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(real.toString());
            }
            Files.move(temporary.path(), real, StandardCopyOption.ATOMIC_MOVE);
            temporary.renamed();
        }
    }

    /// The new content has its name. If the folder cannot be synced, there is nothing to take back
    /// and nothing that the user could do.
    private void settle(Path real) {
        try {
            faults.passed(Step.RENAMED);
            try (FileChannel folder = FileChannel.open(folderOf(real), StandardOpenOption.READ)) {
                folder.force(true);
            }
            faults.passed(Step.FOLDER_SYNCED);
        } catch (IOException e) {
            // See above.
        }
    }

    private static WriteResult failure(Path target, long size, IOException e) {
        return new NotWritten(Reason.of(e, target, size), target, e);
    }
}
