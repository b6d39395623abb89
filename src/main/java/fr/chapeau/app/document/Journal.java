package fr.chapeau.app.document;

import fr.chapeau.app.document.WatchedText.Work;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.FaultPoints;
import fr.chapeau.text.WriteResult.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps the unsaved texts of this process where the next one finds them, at most half a second
/// behind; and gives back what earlier processes left when they died.
///
/// Nothing is made on the disk before something is typed. Documents call in on their own thread and
/// never wait for the disk; [#flush] and [#close] do.
public final class Journal implements AutoCloseable {
    private static final Duration BEHIND = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final JournalPlace place;
    private final Lanes lanes;
    private final Clock clock;
    private final FaultPoints faults;
    private final Consumer<Problem> trouble;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicBoolean writeDue = new AtomicBoolean();
    private final AtomicBoolean syncDue = new AtomicBoolean();
    private final AtomicBoolean inTrouble = new AtomicBoolean();

    /// Held for every write of the journal.
    private final Object writing = new Object();

    private @Nullable JournalFolder folder;

    /// Where the journal works.
    ///
    /// @param writing for short writes
    /// @param syncing for waiting for the disk
    public record Lanes(Lane writing, Lane syncing) {

        /// On threads of their own.
        public static Lanes onThreads() {
            return new Lanes(Lane.onThread("journal"), Lane.onThread("journal-sync"));
        }
    }

    /// @param lanes closed with the journal
    /// @param trouble told once when the journal cannot be written, and again only if it could be
    ///   in between; on a thread of the journal
    public Journal(
            JournalPlace place,
            Lanes lanes,
            Clock clock,
            FaultPoints faults,
            Consumer<Problem> trouble) {
        this.place = place;
        this.lanes = lanes;
        this.clock = clock;
        this.faults = faults;
        this.trouble = trouble;
    }

    /// Keeps what is unsaved of a document, from now on and until the subscription is closed, which
    /// means that the document is closed and that nobody wants its unsaved text. The thread of the
    /// document.
    public Subscription watch(Document document) {
        Watch watch = new Watch(document, place.root(), numbers.incrementAndGet());
        watches.add(watch);
        Subscription listening =
                document.listen(
                        new DocumentListener() {
                            @Override
                            public void changed(Change change) {
                                watch.text().changed(document, change);
                                writeAfter(BEHIND);
                            }

                            @Override
                            public void saved() {
                                watch.text().saved(document);
                                writeAfter(BEHIND);
                            }
                        });
        writeAfter(BEHIND);
        return () -> {
            listening.close();
            watch.end();
            writeAfter(Duration.ZERO);
        };
    }

    private void writeAfter(Duration delay) {
        if (writeDue.compareAndSet(false, true)) {
            lanes.writing()
                    .after(
                            delay,
                            () -> {
                                writeDue.set(false);
                                flush();
                            });
        }
    }

    /// Writes now what is not written yet, on this thread.
    public void flush() {
        synchronized (writing) {
            boolean wrote = false;
            boolean failed = false;
            for (Watch watch : watches) {
                Optional<Work> work = watch.text().take();
                if (work.isPresent()) {
                    boolean well = write(watch, work.get());
                    wrote |= well;
                    failed |= !well;
                }
            }
            if (failed) {
                writeAfter(RETRY);
            } else if (wrote) {
                inTrouble.set(false);
            }
        }
        if (syncDue.compareAndSet(false, true)) {
            lanes.syncing().after(Duration.ZERO, this::sync);
        }
    }

    /// To be called before a file is written: the journal then holds at least the text that comes
    /// into the file, and knows it again. Any thread.
    void beforeWrite(SaveRequest request, byte[] content) {
        synchronized (writing) {
            flush();
            for (Watch watch : watches) {
                if (watch.isOf(request.file())) {
                    try {
                        watch.noteWrite(request, content);
                    } catch (IOException e) {
                        watch.text().renew();
                        report(e);
                        writeAfter(RETRY);
                    }
                }
            }
        }
    }

    private boolean write(Watch watch, Work work) {
        boolean well = false;
        try {
            if (work.unsaved()) {
                watch.write(work, watch.log(ownFolder(), faults), clock);
            } else if (watch.log().isPresent()) {
                watch.log().get().drop();
            }
            well = true;
        } catch (IOException e) {
            report(e);
        } finally {
            if (!well) {
                watch.text().renew();
            } else if (watch.isOver()) {
                watches.remove(watch);
            }
        }
        return well;
    }

    private Path ownFolder() throws IOException {
        if (folder != null && !Files.isDirectory(folder.path())) {
            // Someone tidied up in the Git directory: begin anew, with all texts.
            folder.close();
            folder = null;
            watches.forEach(Watch::loseLog);
        }
        if (folder == null) {
            folder = JournalFolder.make(place, faults);
        }
        return folder.path();
    }

    private void sync() {
        syncDue.set(false);
        for (Watch watch : watches) {
            try {
                Optional<JournalLog> log = watch.log();
                if (log.isPresent()) {
                    log.get().sync();
                }
            } catch (IOException e) {
                watch.text().renew();
                report(e);
                writeAfter(RETRY);
            }
        }
    }

    private void report(IOException e) {
        if (inTrouble.compareAndSet(false, true)) {
            DocumentMessage what =
                    switch (Reason.of(e, place.folder(), 0)) {
                        case DISK_FULL -> DocumentMessage.JOURNAL_DISK_FULL;
                        case FOLDER_READ_ONLY, FILE_READ_ONLY -> DocumentMessage.JOURNAL_READ_ONLY;
                        case GONE, IS_FOLDER, NO_PLAIN_FILE, LINK_LEADS_OUT, EXISTS, OTHER ->
                                DocumentMessage.JOURNAL_OTHER;
                    };
            trouble.accept(Problem.of(what).because(e));
        }
    }

    /// The texts that processes left unsaved when they died, the newest first. Reads files: not on
    /// the UI thread.
    public List<Recoverable> recoverable() {
        return new Recovery(place).texts();
    }

    /// Puts a text that was found into its document, which is watched: what the document held is an
    /// undo step away. The thread of the document.
    public Outcome<Document> take(Recoverable found, Document document) {
        Path file = document.file().toAbsolutePath().normalize();
        if (!found.file().toAbsolutePath().normalize().equals(file)) {
            return Outcome.refused(problem(DocumentMessage.RECOVER_OTHER_FILE, found));
        }
        Watch watch =
                watches.stream()
                        .filter(known -> known.isOf(document))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("not watched: " + file));
        try {
            adopt(found, watch);
        } catch (NoSuchFileException e) {
            return Outcome.refused(problem(DocumentMessage.RECOVER_TAKEN, found));
        } catch (IOException e) {
            return Outcome.failed(problem(DocumentMessage.RECOVER_UNREADABLE, found).because(e));
        }
        document.replaceAll(found.content().text(), new Origin.Recovered());
        watch.text().renew();
        writeAfter(BEHIND);
        return Outcome.done(document);
    }

    private void adopt(Recoverable found, Watch watch) throws IOException {
        synchronized (writing) {
            Recovery.removeOlder(found);
            watch.log(ownFolder(), faults).adopt(found.logs().getFirst());
            Recovery.tidy(found);
        }
    }

    /// Forgets a text that was found.
    public Outcome<Recoverable> discard(Recoverable found) {
        try {
            Recovery.remove(found);
            return Outcome.done(found);
        } catch (IOException e) {
            return Outcome.failed(problem(DocumentMessage.RECOVER_UNREADABLE, found).because(e));
        }
    }

    private static Problem problem(DocumentMessage what, Recoverable found) {
        return Problem.of(what, found.file().getFileName());
    }

    /// Writes the last of it and ends. Texts of documents still watched stay for the next start.
    @Override
    public void close() {
        lanes.writing().close();
        lanes.syncing().close();
        flush();
        synchronized (writing) {
            sync();
            for (Watch watch : watches) {
                leave(watch);
            }
            if (folder != null) {
                folder.close();
                folder = null;
            }
        }
    }

    private void leave(Watch watch) {
        try {
            if (watch.log().isPresent()) {
                watch.log().get().leave();
            }
        } catch (IOException e) {
            report(e);
        }
    }
}
