package fr.chapeau.app.document;

import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.ProcessStamp;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The folder of one process's journal, held by a lock that the system lets go when the process
/// dies, however it dies.
final class JournalFolder {
    private static final Pattern NAME = Pattern.compile("(\\d+-\\d+)-\\d+");
    private static final String LOCK = "lock";
    private static final int MOST = 1000;

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;

    private JournalFolder(Path path, FileChannel lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    Path path() {
        return path;
    }

    /// Makes a folder of its own for a process.
    static JournalFolder make(JournalPlace place, FaultPoints faults) throws IOException {
        Path all = Files.createDirectories(place.journals());
        for (int i = 0; i < MOST; i++) {
            Path path = all.resolve(place.process() + "-" + i);
            try {
                Files.createDirectory(path);
                faults.passed(JournalLog.Step.FOLDER_MADE);
                FileChannel lockFile =
                        FileChannel.open(
                                path.resolve(LOCK),
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.WRITE);
                Optional<FileLock> lock = lock(lockFile);
                if (lock.isPresent()) {
                    return new JournalFolder(path, lockFile, lock.get());
                }
                lockFile.close();
            } catch (FileAlreadyExistsException | NoSuchFileException e) {
                // Taken, or tidied away by a process that cannot see this one: the next.
            }
        }
        throw new FileAlreadyExistsException(all.toString());
    }

    private static Optional<FileLock> lock(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /// Lets it go, and removes it where nothing is in it.
    void close() {
        try (lockFile) {
            removeIfEmpty(path);
            lock.release();
        } catch (IOException e) {
            // The end of the process lets it go too.
        }
    }

    /// The folders of processes that died.
    static List<Path> ofTheDead(JournalPlace place) {
        List<Path> dead = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place.journals())) {
            for (Path folder : folders) {
                if (isOfADeadProcess(folder, place.process())) {
                    dead.add(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Without journals there is nothing to recover.
        }
        return dead;
    }

    private static boolean isOfADeadProcess(Path folder, ProcessStamp self) {
        Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
        if (!name.matches()) {
            return false;
        }
        Optional<ProcessStamp> owner = ProcessStamp.parse(name.group(1));
        // Closing a lock file gives up all locks that this very process has on it: keep away.
        if (owner.isEmpty() || owner.get().equals(self) || owner.get().alive()) {
            return false;
        }
        // The owner may run in another container, where its number says nothing: ask for the lock.
        try (FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return lock(file).isPresent();
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Removes the folder of a dead process where no text is left in it.
    static void removeIfEmpty(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.log")) {
            if (files.iterator().hasNext()) {
                return;
            }
            Files.deleteIfExists(folder.resolve(LOCK));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It is tidied away another day.
        }
    }
}
