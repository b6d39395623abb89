package fr.chapeau.app.document;

import fr.chapeau.text.AreaEdits;
import fr.chapeau.text.Rope;
import fr.chapeau.text.TextEdits;

/// A change that a document has just gone through.
///
/// @param revision of the document after it
/// @param edits what was really changed, perhaps less than was asked for; offsets in `before`
public record Change(
        long revision, Origin origin, Kind kind, TextEdits edits, Rope before, Rope after) {

    /// Which way it went.
    public enum Kind {
        EDIT,
        UNDO,
        REDO
    }

    /// The same for an editor area over the whole text, where `\r\n` counts as one.
    public TextEdits areaEdits() {
        return AreaEdits.of(before, edits, after);
    }
}
