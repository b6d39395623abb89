package fr.chapeau.git;

import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.MissingObjectException;

/// Exceptions of the disk and of JGit in words.
final class Failures {
    /// With less than this a commit cannot be written.
    private static final long TOO_LITTLE = 64 << 10;

    private Failures() {}

    static Problem opening(GitMessage message, Path folder, IOException cause) {
        return Problem.of(message, folder).because(cause);
    }

    static Problem brokenConfig(ConfigInvalidException cause) {
        String detail =
                cause.getCause() == null ? cause.getMessage() : cause.getCause().getMessage();
        return Problem.of(GitMessage.OPEN_CONFIG, String.valueOf(detail)).because(cause);
    }

    static Problem reading(IOException cause, GitFolders folders) {
        return common(cause, folders, GitMessage.READ_FAILED);
    }

    static Problem writing(IOException cause, GitFolders folders) {
        if (isFull(cause, folders.own())) {
            return Problem.of(GitMessage.DISK_FULL, folders.own()).because(cause);
        }
        return isDenied(cause, folders)
                ? Problem.of(GitMessage.WRITE_DENIED, folders.own()).because(cause)
                : common(cause, folders, GitMessage.WRITE_FAILED);
    }

    static Problem undoing(IOException cause, GitFolders folders) {
        return common(cause, folders, GitMessage.UNDO_FAILED);
    }

    private static Problem common(IOException cause, GitFolders folders, GitMessage otherwise) {
        Problem problem =
                switch (cause) {
                    case LockFailedException lock ->
                            Problem.of(GitMessage.INDEX_LOCKED, lock.getFile() + ".lock");
                    case ClosedByInterruptException stopped -> Problem.of(GitMessage.STOPPED);
                    case MissingObjectException missing ->
                            Problem.of(GitMessage.OBJECT_MISSING, missing.getObjectId().name());
                    case CorruptObjectException damaged ->
                            Problem.of(GitMessage.OBJECT_DAMAGED, folders.common());
                    default ->
                            Problem.of(
                                    otherwise,
                                    folders.workTree(),
                                    String.valueOf(cause.getMessage()));
                };
        return problem.because(cause);
    }

    private static boolean isDenied(IOException cause, GitFolders folders) {
        return has(cause, AccessDeniedException.class)
                || says(cause, "Permission denied", "Read-only file system")
                || !Files.isWritable(folders.own())
                || !Files.isWritable(folders.common().resolve("objects"));
    }

    /// What the system says is in the user's language, so that the disk is asked, too.
    private static boolean isFull(IOException cause, Path folder) {
        try {
            return says(cause, "No space left", "quota exceeded", "Aucun espace disponible")
                    || Files.getFileStore(folder).getUsableSpace() < TOO_LITTLE;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean says(Throwable cause, String... phrases) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            for (String phrase : phrases) {
                if (message.contains(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(Throwable cause, Class<? extends Throwable> kind) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }
}
