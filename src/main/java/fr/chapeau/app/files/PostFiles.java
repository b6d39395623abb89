package fr.chapeau.app.files;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FileText;
import fr.chapeau.text.WriteResult;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Reads and writes the files of posts, with words for what can go wrong. Not for the JavaFX
/// thread.
public final class PostFiles {
    private static final long MEGABYTE = 1024 * 1024;

    /// In bytes. No article comes near it, and every text in memory takes several times its size.
    private static final long LONGEST = 32 * MEGABYTE;

    private PostFiles() {}

    /// The text of a file.
    public static Outcome<FileText> read(Path file) {
        byte[] bytes;
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            if (facts.isDirectory()) {
                return failed(FilesMessage.READ_FOLDER, file);
            }
            // A pipe would keep us waiting, and some devices never end.
            if (!facts.isRegularFile()) {
                return failed(FilesMessage.READ_NO_PLAIN_FILE, file);
            }
            if (facts.size() > LONGEST) {
                return Outcome.failed(
                        Problem.of(
                                FilesMessage.READ_TOO_LONG,
                                file.toString(),
                                facts.size() / MEGABYTE));
            }
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return failed(FilesMessage.READ_MISSING, file);
        } catch (AccessDeniedException e) {
            return failed(FilesMessage.READ_FORBIDDEN, file);
        } catch (IOException e) {
            return Outcome.failed(problem(FilesMessage.READ_OTHER, file).because(e));
        }
        return FileText.decode(bytes)
                .map(Outcome::done)
                .orElseGet(() -> failed(FilesMessage.READ_NOT_UTF8, file));
    }

    /// Puts a new text in the place of the one that was read, unless the file has changed since.
    ///
    /// @param root symbolic links are followed as long as they stay in this folder
    public static Outcome<Path> replace(Path root, Path file, FileText before, FileText after) {
        return outcome(new AtomicFile(root).replace(file, before.encode(), after.encode()), file);
    }

    /// What a write has come to, in words.
    public static Outcome<Path> outcome(WriteResult result, Path file) {
        return switch (result) {
            case WriteResult.Written(Path written) -> Outcome.done(written);
            case WriteResult.Unexpected changed -> failed(FilesMessage.WRITE_CHANGED, file);
            case WriteResult.NotWritten(var reason, var place, var cause) -> {
                Problem problem = problem(key(reason), place);
                yield Outcome.failed(cause == null ? problem : problem.because(cause));
            }
        };
    }

    private static MessageKey key(WriteResult.Reason reason) {
        return switch (reason) {
            case GONE -> FilesMessage.WRITE_GONE;
            case FILE_READ_ONLY, FOLDER_READ_ONLY -> FilesMessage.WRITE_READ_ONLY;
            case DISK_FULL -> FilesMessage.WRITE_DISK_FULL;
            case LINK_LEADS_OUT -> FilesMessage.WRITE_LINK;
            case IS_FOLDER, NO_PLAIN_FILE, EXISTS, OTHER -> FilesMessage.WRITE_OTHER;
        };
    }

    private static <T> Outcome<T> failed(MessageKey key, Path file) {
        return Outcome.failed(problem(key, file));
    }

    private static Problem problem(MessageKey key, Path file) {
        return Problem.of(key, file.toString());
    }
}
