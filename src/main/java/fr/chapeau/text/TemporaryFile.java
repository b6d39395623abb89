package fr.chapeau.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dot-named file in which new bytes wait for their name. Jekyll and the library skip it.
final class TemporaryFile implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("\\.chapeau-(\\d+-\\d+)-\\d+\\.tmp");
    private static final int MOST_AT_ONCE = 1000;

    private final Path path;
    private final FileChannel channel;
    private boolean there = true;

    private TemporaryFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// A new one, locked so that no other process takes it for a left-over.
    static TemporaryFile in(Path folder) throws IOException {
        String start = ".chapeau-" + ProcessStamp.current() + "-";
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            Path path = folder.resolve(start + i + ".tmp");
            try {
                FileChannel channel =
                        FileChannel.open(
                                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                lock(channel);
                return new TemporaryFile(path, channel);
            } catch (FileAlreadyExistsException e) {
                // Another write in this folder goes on at the same time: the next number.
            }
        }
        throw new FileAlreadyExistsException(folder.toString());
    }

    private static Optional<FileLock> lock(FileChannel channel) {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (IOException | OverlappingFileLockException e) {
            // A file system without locks: the name alone must do.
            return Optional.empty();
        }
    }

    Path path() {
        return path;
    }

    void write(byte[] bytes, int start, int end) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, start, end - start);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    void sync() throws IOException {
        channel.force(true);
    }

    /// Gives it owner and mode bits of `model`, as far as the system lets us: a file system that
    /// knows no owners or modes is no reason not to save.
    void dressAs(Path model) {
        if (!model.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return;
        }
        try {
            Map<String, Object> mine = Files.readAttributes(path, "unix:mode,uid,gid");
            Map<String, Object> wanted = Files.readAttributes(model, "unix:mode,uid,gid");
            // The mode comes last: a change of owner takes the set-user-id bit away.
            for (String attribute : List.of("uid", "gid", "mode")) {
                boolean same = Objects.equals(wanted.get(attribute), mine.get(attribute));
                if (wanted.get(attribute) instanceof Integer value && !same) {
                    set("unix:" + attribute, attribute.equals("mode") ? value & 0xFFF : value);
                }
            }
        } catch (IOException e) {
            // Then it keeps what new files have.
        }
    }

    private void set(String attribute, int value) {
        try {
            Files.setAttribute(path, attribute, value);
        } catch (IOException e) {
            // Not ours to give, or unknown to the file system.
        }
    }

    /// To be called when the file has got its name and the temporary one is gone.
    void renamed() {
        there = false;
    }

    /// Removes it unless it was renamed.
    @Override
    public void close() throws IOException {
        try (channel) {
            if (there) {
                Files.deleteIfExists(path);
            }
        }
    }

    /// Removes from a folder what dead processes left; gives their number.
    static int sweep(Path folder) {
        int removed = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".chapeau-*.tmp")) {
            for (Path file : files) {
                if (isLeftOver(file) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be swept today is swept another day.
        }
        return removed;
    }

    private static boolean isLeftOver(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Optional<ProcessStamp> owner = ProcessStamp.parse(name.group(1));
        if (owner.isEmpty() || owner.get().alive()) {
            return false;
        }
        // The owner may run in another container, where its number says nothing: ask for the lock.
        try (FileChannel channel =
                FileChannel.open(
                        file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            return lockIsFree(channel);
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean lockIsFree(FileChannel channel) {
        try (FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
