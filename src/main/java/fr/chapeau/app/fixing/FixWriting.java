package fr.chapeau.app.fixing;

import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes bulk changes in the articles of a site, and keeps what these held before. One thread at a
/// time, never the JavaFX thread.
public final class FixWriting {
    private static final int MOST_AT_ONCE = 1000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int TIME_LENGTH = "yyyyMMdd-HHmmss".length();

    private final Path root;
    private final Path folder;
    private final AtomicFile files;
    private final Clock clock;
    private final FaultPoints faults;

    /// @param root of the site
    /// @param top symbolic links are followed as long as they stay in this folder
    /// @param folder Chapeau's own, never in the work tree
    public FixWriting(Path root, Path top, Path folder, Clock clock) {
        this(root, top, folder, clock, FaultPoints.NONE);
    }

    FixWriting(Path root, Path top, Path folder, Clock clock, FaultPoints faults) {
        this.root = root;
        this.folder = folder.resolve("put-right");
        this.files = new AtomicFile(top, faults);
        this.clock = clock;
        this.faults = faults;
    }

    /// Begins a bulk change.
    public Outcome<FixRun> begin() {
        try {
            Files.createDirectories(folder);
            for (int i = 1; i <= MOST_AT_ONCE; i++) {
                Instant now = clock.instant();
                String name = TIME.format(now) + String.format(Locale.ROOT, "-%04d", i);
                try {
                    Path made = Files.createDirectory(folder.resolve(name));
                    OriginalsFolder kept = new OriginalsFolder(made, faults);
                    return Outcome.done(new FixRun(root, files, kept, now, List.of()));
                } catch (FileAlreadyExistsException e) {
                    // Another one of the same second.
                }
            }
            return Outcome.failed(Problem.of(FixingMessage.NOT_KEPT));
        } catch (IOException e) {
            return Outcome.failed(Problem.of(FixingMessage.NOT_KEPT).because(e));
        }
    }

    /// The latest bulk change, if it can still be taken back.
    public Optional<FixRun> latest() {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> runs = Files.list(folder)) {
            Optional<OriginalsFolder> latest =
                    runs.filter(Files::isDirectory)
                            .map(run -> new OriginalsFolder(run, faults))
                            .filter(run -> run.name().length() > TIME_LENGTH)
                            .filter(OriginalsFolder::isOpen)
                            .max(Comparator.comparing(OriginalsFolder::name));
            return latest.isPresent() ? Optional.of(run(latest.get())) : Optional.empty();
        } catch (IOException | DateTimeException e) {
            // What cannot be read cannot be taken back; the originals stay where they are.
            return Optional.empty();
        }
    }

    private FixRun run(OriginalsFolder kept) throws IOException {
        Instant time = TIME.parse(kept.name().substring(0, TIME_LENGTH), Instant::from);
        return new FixRun(root, files, kept, time, kept.list());
    }
}
