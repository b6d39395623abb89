package fr.chapeau.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A note on the disk that a piece of work is under way, so that the next start can say what became
/// of it if the programme ends in its midst. Lines are only added; a file lock, which ends with the
/// process, tells that it goes on.
final class Underway implements AutoCloseable {
    static final String FOLDER = "chapeau";
    static final String NAME = "underway-";

    /// What is being done.
    enum Kind {
        COMMIT,
        UNDO
    }

    /// What a line is about.
    enum Line {
        KIND,
        /// The time in milliseconds.
        BEGUN,
        /// The first line of the message.
        SUBJECT,
        /// Id of the commit that is made or taken back.
        COMMIT,
        /// A file that hooks look at.
        SCRATCH
    }

    private final Path file;
    private final FileChannel channel;

    private Underway(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Underway begin(GitFolders folders, Kind kind, String message) throws IOException {
        Path folder = Files.createDirectories(folders.own().resolve(FOLDER));
        String name = NAME + UUID.randomUUID();
        Path hidden = folder.resolve("." + name);
        FileChannel channel =
                FileChannel.open(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Underway underway = new Underway(folder.resolve(name), channel);
        try {
            // Whoever sees the file under its name finds it locked.
            channel.lock();
            underway.add(Line.KIND, kind.name());
            underway.add(Line.BEGUN, Long.toString(System.currentTimeMillis()));
            underway.add(Line.SUBJECT, message.lines().findFirst().orElse(""));
            Files.move(hidden, underway.file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(hidden);
            underway.close();
            throw e;
        }
        return underway;
    }

    void add(Line line, String value) throws IOException {
        channel.write(
                ByteBuffer.wrap((line + " " + value + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /// The work has come to an end, good or bad.
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
