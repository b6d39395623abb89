package fr.chapeau.app.sample;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// The user's trash, by the Trash specification of freedesktop.org 1.0: nothing is deleted, and the
/// desktop's own programme brings it back. Not for the JavaFX thread.
///
/// @param folder the trash's own folder, which need not exist yet
public record Trash(Path folder, Clock clock) {
    private static final int MOST = 1000;

    /// Moves a file or folder there in one step; gives its place in the trash. What lies on another
    /// disk than the trash is refused, not copied.
    public Outcome<Path> take(Path thrown) {
        try {
            Path files = Files.createDirectories(folder.resolve("files"));
            Path infos = Files.createDirectories(folder.resolve("info"));
            String name = String.valueOf(thrown.getFileName());
            for (int i = 1; i <= MOST; i++) {
                String free = i == 1 ? name : name + "." + i;
                Path info = infos.resolve(free + ".trashinfo");
                Path to = files.resolve(free);
                if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS) && isReserved(info, thrown)) {
                    return move(thrown, to, info);
                }
            }
            return Outcome.refused(Problem.of(SampleMessage.NOT_THROWN_AWAY, thrown));
        } catch (IOException e) {
            return Outcome.failed(Problem.of(SampleMessage.NOT_THROWN_AWAY, thrown).because(e));
        }
    }

    private static Outcome<Path> move(Path thrown, Path to, Path info) throws IOException {
        try {
            Files.move(thrown, to, StandardCopyOption.ATOMIC_MOVE);
            return Outcome.done(to);
        } catch (IOException e) {
            Files.deleteIfExists(info);
            throw e;
        }
    }

    /// "The implementation MUST use O_EXCL to create the info file": whoever makes it has the name.
    private boolean isReserved(Path info, Path thrown) throws IOException {
        String when =
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        // The path is escaped as in an address.
        String path = thrown.toAbsolutePath().toUri().getRawPath().replaceAll("/$", "");
        String said = "[Trash Info]\nPath=" + path + "\nDeletionDate=" + when + "\n";
        try {
            Files.writeString(info, said, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }
}
