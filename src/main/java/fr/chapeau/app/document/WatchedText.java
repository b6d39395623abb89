package fr.chapeau.app.document;

import fr.chapeau.text.Rope;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the journal still has to write of one document. The document's thread adds to it, the
/// journal's takes from it.
final class WatchedText {
    private List<TextEdits> edits = new ArrayList<>();
    private OnDisk disk;
    private Rope text;
    private boolean unsaved;
    private boolean news;
    private boolean whole = true;

    WatchedText(Document document) {
        disk = document.disk();
        text = document.text();
        unsaved = isWorthKeeping(document);
        news = unsaved;
    }

    /// An empty new file is not.
    private static boolean isWorthKeeping(Document document) {
        return document.dirty() && (document.disk().exists() || document.text().length() > 0);
    }

    synchronized void changed(Document document, Change change) {
        update(document);
        edits.add(change.edits());
    }

    synchronized void saved(Document document) {
        update(document);
        disk = document.disk();
        whole = true;
    }

    private void update(Document document) {
        boolean before = unsaved;
        text = document.text();
        unsaved = isWorthKeeping(document);
        news = true;
        if (!unsaved || !before) {
            whole = true;
        }
        if (whole) {
            edits.clear();
        }
    }

    /// There is to be nothing of it in the journal any more.
    synchronized void forget() {
        unsaved = false;
        news = true;
        whole = true;
        edits.clear();
    }

    /// The whole text is to be written, or the log to go: what was written last does not count.
    synchronized void renew() {
        news = true;
        whole = true;
        edits.clear();
    }

    /// What is to be written now, if there is anything.
    synchronized Optional<Work> take() {
        if (!news) {
            return Optional.empty();
        }
        Work work = new Work(unsaved, whole, edits, text, disk);
        edits = new ArrayList<>();
        news = false;
        whole = !unsaved;
        return Optional.of(work);
    }

    /// One write.
    ///
    /// @param unsaved if not, the log goes
    /// @param whole whether the text itself is to be written; else only the edits
    /// @param edits since the last write
    /// @param text after them
    /// @param disk what the text started from
    record Work(boolean unsaved, boolean whole, List<TextEdits> edits, Rope text, OnDisk disk) {}
}
