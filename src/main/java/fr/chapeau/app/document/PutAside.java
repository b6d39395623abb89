package fr.chapeau.app.document;

import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.WriteResult;
import fr.chapeau.text.WriteResult.NotWritten;
import fr.chapeau.text.WriteResult.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A folder for what others wrote and a person chose to replace. Nothing in it is ever deleted.
public final class PutAside {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final int MOST_AT_ONCE = 100;

    private final Path folder;
    private final Clock clock;
    private final FaultPoints faults;

    /// @param folder made when it is needed; in the Git directory, so that it is no content
    public PutAside(Path folder, Clock clock, FaultPoints faults) {
        this.folder = folder;
        this.clock = clock;
        this.faults = faults;
    }

    /// Keeps the content of a file; the result names the copy.
    WriteResult keep(Path file, byte[] content) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return new NotWritten(Reason.FOLDER_READ_ONLY, folder, e);
        }
        String time = TIME.withZone(ZoneId.systemDefault()).format(clock.instant());
        WriteResult result = new NotWritten(Reason.EXISTS, folder, null);
        for (int i = 1; i <= MOST_AT_ONCE && isTaken(result); i++) {
            String number = i == 1 ? "" : "-" + i;
            Path copy = folder.resolve(time + number + "-" + file.getFileName());
            result = new AtomicFile(folder, faults).create(copy, content);
        }
        return result;
    }

    private static boolean isTaken(WriteResult result) {
        return result instanceof NotWritten failure && failure.reason() == Reason.EXISTS;
    }
}
