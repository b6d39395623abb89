package fr.chapeau.cli;

import fr.chapeau.app.files.PostFiles;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that a report goes to.
final class ReportFile {
    private ReportFile() {}

    /// Writes it, in the place of the report of another day.
    static Outcome<Path> write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path absolute = file.toAbsolutePath();
        Path parent = absolute.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return Outcome.failed(
                    Problem.of(
                            CliMessage.REPORT_NO_FOLDER, file.toString(), String.valueOf(parent)));
        }
        try {
            AtomicFile writer = new AtomicFile(parent.toRealPath());
            return PostFiles.outcome(
                    Files.exists(absolute)
                            ? writer.replace(absolute, bytes)
                            : writer.create(absolute, bytes),
                    file);
        } catch (IOException e) {
            return Outcome.failed(
                    Problem.of(CliMessage.RENDER_UNWRITABLE, file.toString()).because(e));
        }
    }
}
