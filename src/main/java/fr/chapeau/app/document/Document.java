package fr.chapeau.app.document;

import fr.chapeau.app.document.Change.Kind;
import fr.chapeau.text.FileText;
import fr.chapeau.text.LineEnding;
import fr.chapeau.text.Rope;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The text of one open post while it is edited: the only truth about it.
///
/// Belongs to one thread, the UI thread in the window. Nothing it does takes longer because the
/// text is long, but for [#replaceAll] and [#reload].
public final class Document {
    private final Path file;
    private final UndoList undoList;
    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private OnDisk disk;
    private LineEnding lineEnding;
    private Rope text;
    private long revision;
    private boolean dirty;
    private boolean telling;

    private Document(Path file, OnDisk disk, LineEnding lineEnding, Clock clock) {
        this.file = file;
        this.disk = disk;
        this.lineEnding = lineEnding;
        this.text = disk.text();
        this.undoList = new UndoList(clock);
        this.dirty = !disk.exists();
    }

    /// The document of a file that was read.
    public static Document of(Path file, FileText content, Clock clock) {
        return new Document(file, OnDisk.of(content), content.lineEnding(), clock);
    }

    /// The empty document of a file that is not there yet; [Saving] creates it.
    public static Document ofNewFile(Path file, Clock clock) {
        return new Document(file, OnDisk.none(), LineEnding.LF, clock);
    }

    public Path file() {
        return file;
    }

    public Rope text() {
        return text;
    }

    /// The line end that new lines get.
    public LineEnding lineEnding() {
        return lineEnding;
    }

    public Snapshot snapshot() {
        return new Snapshot(revision, text);
    }

    /// Whether the text differs from the file as it was last read or written.
    public boolean dirty() {
        return dirty;
    }

    /// What the file held when it was last read or written.
    public OnDisk disk() {
        return disk;
    }

    /// Changes the text. New lines get the file's own line end; what the edits leave as it is does
    /// not count as changed, and where nothing changes nothing happens.
    public void apply(TextEdits edits, Origin origin) {
        refuseWhileTelling();
        TextEdits effective =
                origin.verbatim()
                        ? EffectiveEdits.verbatim(text, edits)
                        : EffectiveEdits.of(text, edits, lineEnding);
        if (effective.isEmpty()) {
            return;
        }
        Rope before = text;
        Rope after = before.apply(effective);
        undoList.add(origin, effective, before, after);
        become(after, origin, Kind.EDIT, effective);
    }

    /// Changes the text to another one, in one step that can be undone. Takes time in proportion to
    /// the text.
    public void replaceAll(String content, Origin origin) {
        apply(TextEdits.of(TextEdit.replace(new Span(0, text.length()), content)), origin);
        undoList.endRun();
    }

    /// What comes now is undone on its own: after a caret movement, before a command.
    public void endRun() {
        undoList.endRun();
    }

    public boolean canUndo() {
        return nextUndo().isPresent();
    }

    public boolean canRedo() {
        return nextRedo().isPresent();
    }

    /// Where the change comes from that [#undo] would undo.
    public Optional<Origin> nextUndo() {
        return undoList.nextUndo();
    }

    /// Where the change comes from that [#redo] would do again.
    public Optional<Origin> nextRedo() {
        return undoList.nextRedo();
    }

    /// Takes the last change back, if there is one.
    public void undo() {
        refuseWhileTelling();
        undoList.undo()
                .ifPresent(step -> become(step.before(), step.origin(), Kind.UNDO, step.inverse()));
    }

    /// Does again what was undone last, if anything was.
    public void redo() {
        refuseWhileTelling();
        undoList.redo()
                .ifPresent(step -> become(step.after(), step.origin(), Kind.REDO, step.edits()));
    }

    private void become(Rope after, Origin origin, Kind kind, TextEdits edits) {
        Change change = new Change(++revision, origin, kind, edits, text, after);
        text = after;
        dirty = differsFromDisk();
        tell(listener -> listener.changed(change));
    }

    /// Undo gives back the very rope that was saved, and ropes that came from one another share
    /// nearly everything, so this is quick.
    private boolean differsFromDisk() {
        return !disk.exists() || (text != disk.text() && !text.sameText(disk.text()));
    }

    /// What a save needs, for another thread. The state stays one that undo stops at.
    public SaveRequest toSave() {
        undoList.endRun();
        return new SaveRequest(file, snapshot(), disk);
    }

    /// A save has written this content; the text may have changed since.
    public void saved(Snapshot written) {
        settle(new OnDisk(true, written.text(), disk.bom()));
    }

    /// Takes over what someone else wrote into the file. The text until now becomes an undo step.
    /// Takes time in proportion to the text.
    public void reload(FileText theirs) {
        replaceAll(theirs.text(), new Origin.FromDisk());
        lineEnding = theirs.lineEnding();
        settle(new OnDisk(true, text, theirs.bom()));
    }

    private void settle(OnDisk known) {
        refuseWhileTelling();
        disk = known;
        dirty = differsFromDisk();
        tell(DocumentListener::saved);
    }

    /// Tells a listener of every change until the subscription is closed.
    public Subscription listen(DocumentListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(Consumer<DocumentListener> news) {
        telling = true;
        try {
            listeners.forEach(news);
        } finally {
            telling = false;
        }
    }

    private void refuseWhileTelling() {
        if (telling) {
            throw new IllegalStateException("a listener must not change the document");
        }
    }
}
