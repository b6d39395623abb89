package fr.chapeau.app.document;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.problem.Outcome;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.time.Clock;

/// A file that was read to be edited.
public record OpenedFile(Path file, FileText content) {

    /// Reads a file, not on the JavaFX thread.
    public static Outcome<OpenedFile> open(Path file) {
        return PostFiles.read(file).map(content -> new OpenedFile(file, content));
    }

    /// The document to edit it in.
    public Document document(Clock clock) {
        return Document.of(file, content, clock);
    }
}
