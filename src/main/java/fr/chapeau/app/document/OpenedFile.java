package fr.chapeau.app.document;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.FileText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// A file that was read to be edited.
public record OpenedFile(Path file, FileText content) {
    private static final long MEGABYTE = 1024 * 1024;

    /// No article comes near it, and every text in memory takes several times its size.
    private static final long LONGEST = 32 * MEGABYTE;

    /// Reads a file, on any thread.
    public static Outcome<OpenedFile> open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return failed(DocumentMessage.OPEN_FOLDER, file);
            }
            long size = Files.size(file);
            if (size > LONGEST) {
                return Outcome.failed(
                        Problem.of(
                                DocumentMessage.OPEN_TOO_LONG,
                                file.getFileName(),
                                size / MEGABYTE));
            }
            Optional<FileText> content = FileText.decode(Files.readAllBytes(file));
            return content.isPresent()
                    ? Outcome.done(new OpenedFile(file, content.get()))
                    : failed(DocumentMessage.OPEN_NOT_UTF8, file);
        } catch (NoSuchFileException e) {
            return failed(DocumentMessage.OPEN_GONE, file);
        } catch (AccessDeniedException e) {
            return failed(DocumentMessage.OPEN_NOT_ALLOWED, file);
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(DocumentMessage.OPEN_UNREADABLE, file.getFileName()).because(e));
        }
    }

    private static Outcome<OpenedFile> failed(DocumentMessage why, Path file) {
        return Outcome.failed(Problem.of(why, file.getFileName()));
    }

    /// The document to edit it in.
    public Document document(Clock clock) {
        return Document.of(file, content, clock);
    }
}
