package fr.chapeau.app.document;

import fr.chapeau.app.document.Recoverable.OnDiskNow;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads what dead processes left in their journals.
final class Recovery {
    private final JournalPlace place;

    Recovery(JournalPlace place) {
        this.place = place;
    }

    /// The texts that are nowhere else, the newest first. What a file holds already is tidied away.
    List<Recoverable> texts() {
        List<Recoverable> found = new ArrayList<>();
        for (Path folder : JournalFolder.ofTheDead(place)) {
            for (List<Path> logs : logsByDocument(folder).values()) {
                read(logs).ifPresent(found::add);
            }
            JournalFolder.removeIfEmpty(folder);
        }
        found.sort(Comparator.comparing(Recoverable::at).reversed());
        return found;
    }

    /// For each document its log files, the newest first.
    private static Map<Integer, List<Path>> logsByDocument(Path folder) {
        Map<Integer, List<Path>> logs = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                LogName.of(file)
                        .ifPresent(name ->
                                logs.computeIfAbsent(name.document(), none -> new ArrayList<>())
                                        .add(file));
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Read what there is another day.
            return Map.of();
        }
        Comparator<Path> byGeneration =
                Comparator.comparing(file -> LogName.of(file).map(LogName::generation).orElse(0));
        logs.values().forEach(files -> files.sort(byGeneration.reversed()));
        return logs;
    }

    private Optional<Recoverable> read(List<Path> logs) {
        for (int i = 0; i < logs.size(); i++) {
            Optional<LoggedText> text = read(logs.get(i));
            if (text.isPresent()) {
                return compared(text.get(), logs.subList(i, logs.size()), logs);
            }
        }
        return Optional.empty();
    }

    private static Optional<LoggedText> read(Path log) {
        try {
            return JournalFormat.read(Files.readAllBytes(log));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Recoverable> compared(LoggedText text, List<Path> useful, List<Path> all) {
        Path file = place.root().resolve(text.path());
        try {
            byte[] now = Files.readAllBytes(file);
            if (Arrays.equals(now, text.content().encode())) {
                delete(all);
                return Optional.empty();
            }
            OnDiskNow state =
                    text.bases().contains(BaseMark.of(now)) ? OnDiskNow.SAME : OnDiskNow.CHANGED;
            return Optional.of(new Recoverable(file, text, state, useful));
        } catch (NoSuchFileException e) {
            OnDiskNow state =
                    text.bases().contains(BaseMark.NO_FILE) ? OnDiskNow.SAME : OnDiskNow.GONE;
            return Optional.of(new Recoverable(file, text, state, useful));
        } catch (IOException e) {
            return Optional.of(new Recoverable(file, text, OnDiskNow.CHANGED, useful));
        }
    }

    private static void delete(List<Path> logs) {
        try {
            remove(logs);
        } catch (IOException e) {
            // Offered once more next time, and still no text is lost.
        }
    }

    /// Deletes the log files of a text, and their folder where nothing else is in it.
    static void remove(Recoverable text) throws IOException {
        remove(text.logs());
        tidy(text);
    }

    /// Deletes all log files of a text but the newest.
    static void removeOlder(Recoverable text) throws IOException {
        remove(text.logs().subList(1, text.logs().size()));
    }

    /// The newest goes last, so that no older state can come to light.
    private static void remove(List<Path> logs) throws IOException {
        for (Path log : logs.reversed()) {
            Files.deleteIfExists(log);
        }
    }

    /// Deletes the folder of a text's log where nothing is in it any more.
    static void tidy(Recoverable text) {
        Path folder = text.logs().getFirst().getParent();
        if (folder != null) {
            JournalFolder.removeIfEmpty(folder);
        }
    }
}
