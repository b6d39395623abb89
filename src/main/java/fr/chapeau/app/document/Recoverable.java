package fr.chapeau.app.document;

import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A text that was not saved when its process died.
public final class Recoverable {
    private final Path file;
    private final LoggedText logged;
    private final OnDiskNow diskNow;
    private final List<Path> logs;

    /// How the file is, compared with what the text started from.
    public enum OnDiskNow {
        /// As it was: the text may simply be taken.
        SAME,
        /// Changed since by someone else.
        CHANGED,
        /// Deleted or renamed since.
        GONE
    }

    /// @param logs the log files, the newest first
    Recoverable(Path file, LoggedText logged, OnDiskNow diskNow, List<Path> logs) {
        this.file = file;
        this.logged = logged;
        this.diskNow = diskNow;
        this.logs = List.copyOf(logs);
    }

    /// The post that the text is of.
    public Path file() {
        return file;
    }

    /// When the text was changed last.
    public Instant at() {
        return logged.at();
    }

    public FileText content() {
        return logged.content();
    }

    public OnDiskNow diskNow() {
        return diskNow;
    }

    List<Path> logs() {
        return logs;
    }
}
