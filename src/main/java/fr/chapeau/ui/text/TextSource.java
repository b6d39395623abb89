package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// A region of a document as an area shows it. JavaFX thread only, but for the snapshot.
///
/// There are two kinds of offsets. *File offsets* count the UTF-16 units of the whole document.
/// *Area offsets* count from the start of the region, and a line end is one unit whatever it is in
/// the file.
public interface TextSource {

    /// What an edit came from.
    enum Kind {
        /// A key press or the like: the document's undo list may merge it with the one before.
        TYPING,
        /// A step of its own.
        COMMAND
    }

    /// A change of the document, told after it was made.
    ///
    /// @param edits in file offsets before the change
    /// @param inverse leads back: in file offsets after the change
    /// @param follow whether the caret goes to the change, as after an undo of what was done here
    record Changed(TextEdits edits, TextEdits inverse, boolean follow) {}

    /// Where the region lies now, in file offsets.
    Span region();

    /// The region's text now; it does not change any more and may be read on any thread.
    CharSequence snapshot();

    int toFile(int areaOffset);

    /// The nearest place in the region for a file offset.
    int toArea(int fileOffset);

    /// Changes the document. Listeners, the caller's own too, hear of it before this returns.
    ///
    /// @param edits in file offsets, with any line ends: the document gives new ones its own
    void apply(TextEdits edits, Kind kind);

    /// Tells of each change of the document, whoever made it and wherever it is.
    Subscription subscribe(Consumer<Changed> listener);
}
