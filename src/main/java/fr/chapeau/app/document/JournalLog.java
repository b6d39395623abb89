package fr.chapeau.app.document;

import fr.chapeau.text.FaultPoints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The log files of one document. A new start goes into a new file, and the old one stays until the
/// new one is surely on the disk; so no step waits for the disk, and none can lose a text.
///
/// Thread-safe.
final class JournalLog {
    private static final long ROOM_FOR_EDITS = 256 * 1024;

    /// The steps of journalling, for fault points.
    enum Step {
        FOLDER_MADE,
        START_HALF_WRITTEN,
        START_WRITTEN,
        EDITS_HALF_WRITTEN,
        EDITS_WRITTEN,
        SYNCED,
        OLD_REMOVED,
        DROPPED
    }

    private final Path folder;
    private final int number;
    private final FaultPoints faults;
    private final List<Path> old = new ArrayList<>();
    private @Nullable Path file;
    private @Nullable FileChannel channel;
    private int generation;
    private long startLength;
    private long length;

    /// @param folder of this process; exists
    JournalLog(Path folder, int number, FaultPoints faults) {
        this.folder = folder;
        this.number = number;
        this.faults = faults;
    }

    /// Whether edits can be added behind a start that is whole and still has its name.
    synchronized boolean takesEdits() {
        return channel != null
                && file != null
                && length < 2 * startLength + ROOM_FOR_EDITS
                && Files.exists(file);
    }

    /// Begins a new file.
    synchronized void start(byte[] record) throws IOException {
        leave();
        Path next = new LogName(number, ++generation).in(folder);
        FileChannel fresh =
                FileChannel.open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            write(fresh, record, Step.START_HALF_WRITTEN);
            faults.passed(Step.START_WRITTEN);
        } catch (IOException e) {
            old.add(next);
            fresh.close();
            throw e;
        }
        file = next;
        channel = fresh;
        startLength = record.length;
        length = record.length;
    }

    /// Adds edits; only where it [#takesEdits].
    synchronized void append(byte[] record) throws IOException {
        if (channel == null) {
            throw new IllegalStateException("edits without a start");
        }
        try {
            write(channel, record, Step.EDITS_HALF_WRITTEN);
            length += record.length;
            faults.passed(Step.EDITS_WRITTEN);
        } catch (IOException e) {
            // Behind half a record nothing would be read: the next write is a start.
            leave();
            throw e;
        }
    }

    private void write(FileChannel to, byte[] record, Step half) throws IOException {
        writeAll(to, ByteBuffer.wrap(record, 0, record.length / 2));
        faults.passed(half);
        writeAll(to, ByteBuffer.wrap(record, record.length / 2, record.length - record.length / 2));
    }

    private static void writeAll(FileChannel to, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    /// Brings what is written to the disk, however long that takes, and removes what it took the
    /// place of. Other threads may write meanwhile.
    void sync() throws IOException {
        FileChannel written;
        List<Path> replaced;
        synchronized (this) {
            if (channel == null) {
                return;
            }
            written = channel;
            replaced = List.copyOf(old);
        }
        try {
            written.force(false);
        } catch (ClosedChannelException e) {
            // A new start has come; its own sync does the rest.
            return;
        }
        faults.passed(Step.SYNCED);
        synchronized (this) {
            for (Path path : replaced) {
                Files.deleteIfExists(path);
                old.remove(path);
                faults.passed(Step.OLD_REMOVED);
            }
        }
    }

    /// Takes over the log of another process as the newest state of this document, in one step that
    /// only one process can do. It goes when the next start is on the disk.
    synchronized void adopt(Path log) throws IOException {
        leave();
        Path ours = new LogName(number, ++generation).in(folder);
        Files.move(log, ours, StandardCopyOption.ATOMIC_MOVE);
        old.add(ours);
    }

    /// Removes all of it: there is nothing unsaved.
    synchronized void drop() throws IOException {
        leave();
        for (Path path : List.copyOf(old)) {
            Files.deleteIfExists(path);
            old.remove(path);
        }
        faults.passed(Step.DROPPED);
    }

    /// Closes the current file and keeps it until something better is written.
    synchronized void leave() throws IOException {
        if (channel != null && file != null) {
            old.add(file);
            channel.close();
            channel = null;
            file = null;
        }
    }
}
