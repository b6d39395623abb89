package fr.chapeau.app.document;

import fr.chapeau.app.document.SaveResult.ChangedOnDisk;
import fr.chapeau.app.document.SaveResult.NotSaved;
import fr.chapeau.app.document.SaveResult.Saved;
import fr.chapeau.app.document.SaveResult.SavedOverTheirs;
import fr.chapeau.app.document.SaveResult.Unchanged;
import fr.chapeau.problem.Message;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.text.AtomicFile;
import fr.chapeau.text.FileText;
import fr.chapeau.text.WriteResult;
import fr.chapeau.text.WriteResult.NotWritten;
import fr.chapeau.text.WriteResult.Unexpected;
import fr.chapeau.text.WriteResult.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes documents into their files and never over what someone else wrote there unseen.
///
/// In the window a save is `document.toSave()` on the UI thread, [#write] on another one and
/// `document.saved(...)` on the UI thread again; [#save] is the three in one.
public final class Saving {
    private final AtomicFile files;
    private final PutAside aside;
    private final @Nullable Journal journal;

    /// For documents that no journal watches, as on the command line.
    ///
    /// @param files writes in the site
    /// @param aside keeps what others wrote
    public Saving(AtomicFile files, PutAside aside) {
        this(files, aside, null);
    }

    /// @param files writes in the site
    /// @param aside keeps what others wrote
    /// @param journal watches the documents; hears of each write before it is done
    public Saving(AtomicFile files, PutAside aside, @Nullable Journal journal) {
        this.files = files;
        this.aside = aside;
        this.journal = journal;
    }

    /// Saves a document from its own thread.
    public SaveResult save(Document document) {
        SaveResult result = write(document.toSave());
        switch (result) {
            case Saved(Snapshot written) -> document.saved(written);
            case Unchanged(Snapshot written) -> document.saved(written);
            case SavedOverTheirs(Snapshot written, Path _) -> document.saved(written);
            case ChangedOnDisk _, NotSaved _ -> {}
        }
        return result;
    }

    /// Writes what was to be saved, on any thread.
    public SaveResult write(SaveRequest request) {
        Path file = request.file();
        try {
            byte[] mine = request.bytes();
            byte[] now = Files.readAllBytes(file);
            if (Arrays.equals(now, mine)) {
                return new Unchanged(request.snapshot());
            }
            OnDisk known = request.disk();
            if (!known.exists() || !Arrays.equals(now, known.encode(known.text()))) {
                return changed(request, Theirs.of(now));
            }
            announce(request, mine);
            return result(request, files.replace(file, now, mine));
        } catch (NoSuchFileException e) {
            return request.disk().exists() ? changed(request, Theirs.gone()) : create(request);
        } catch (IOException e) {
            DocumentMessage why =
                    Files.isDirectory(file)
                            ? DocumentMessage.SAVE_FOLDER
                            : DocumentMessage.SAVE_UNREADABLE;
            return new NotSaved(Problem.of(why, file.getFileName()).because(e));
        }
    }

    private SaveResult create(SaveRequest request) {
        Path folder = request.file().toAbsolutePath().getParent();
        try {
            if (folder != null && !Files.exists(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            // Then the write says what is wrong.
        }
        byte[] mine = request.bytes();
        announce(request, mine);
        return result(request, files.create(request.file(), mine));
    }

    private void announce(SaveRequest request, byte[] mine) {
        if (journal != null) {
            journal.beforeWrite(request, mine);
        }
    }

    private SaveResult result(SaveRequest request, WriteResult written) {
        return switch (written) {
            case Written _ -> new Saved(request.snapshot());
            // Someone wrote in the instant between reading and writing: once more from the start.
            case Unexpected _ -> write(request);
            case NotWritten failure -> new NotSaved(WriteProblem.of(failure));
        };
    }

    private static ChangedOnDisk changed(SaveRequest request, Theirs theirs) {
        DocumentMessage what =
                theirs.isGone()
                        ? DocumentMessage.CHANGED_GONE
                        : theirs.text().isPresent()
                                ? DocumentMessage.CHANGED_ON_DISK
                                : DocumentMessage.CHANGED_NOT_TEXT;
        Path name = request.file().getFileName();
        return new ChangedOnDisk(request, theirs, Message.of(what, name));
    }

    /// Writes the document's text over theirs, which is put aside first. Any thread.
    public SaveResult keepMine(ChangedOnDisk choice) {
        SaveRequest request = choice.request();
        Optional<byte[]> theirs = choice.theirs().bytes();
        if (theirs.isEmpty()) {
            return create(request);
        }
        return switch (aside.keep(request.file(), theirs.get())) {
            case Written(Path kept) -> {
                byte[] mine = request.bytes();
                announce(request, mine);
                yield switch (files.replace(request.file(), theirs.get(), mine)) {
                    case Written _ -> new SavedOverTheirs(request.snapshot(), kept);
                    case Unexpected _ -> write(request);
                    case NotWritten failure -> new NotSaved(WriteProblem.of(failure));
                };
            }

            case Unexpected _, NotWritten _ -> {
                Path name = request.file().getFileName();
                yield new NotSaved(Problem.of(DocumentMessage.THEIRS_NOT_KEPT, name));
            }
        };
    }

    /// Puts their text into the document; the document's own one is an undo step away. The thread
    /// of the document.
    public static Outcome<Document> takeTheirs(Document document, ChangedOnDisk choice) {
        Optional<FileText> theirs = choice.theirs().text();
        if (theirs.isPresent()) {
            document.reload(theirs.get());
            return Outcome.done(document);
        }
        DocumentMessage why =
                choice.theirs().isGone()
                        ? DocumentMessage.THEIRS_GONE
                        : DocumentMessage.THEIRS_NOT_TEXT;
        return Outcome.refused(Problem.of(why, document.file().getFileName()));
    }

    /// Writes the text into another file, which must not exist; gives that file. Any thread.
    public Outcome<Path> saveCopy(SaveRequest request, Path copy) {
        return switch (files.create(copy, request.bytes())) {
            case Written _ -> Outcome.done(copy);
            case Unexpected _ -> throw new IllegalStateException("nothing is expected of a copy");
            case NotWritten failure -> Outcome.failed(WriteProblem.of(failure));
        };
    }

    /// A free name beside a file for a copy of it: `2026-03-02-titre-copie.md`.
    public static Path copyName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path copy = file.resolveSibling(name.substring(0, dot) + "-copie" + name.substring(dot));
        for (int i = 2; Files.exists(copy); i++) {
            copy =
                    file.resolveSibling(
                            name.substring(0, dot) + "-copie-" + i + name.substring(dot));
        }
        return copy;
    }
}
