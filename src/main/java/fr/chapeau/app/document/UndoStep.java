package fr.chapeau.app.document;

import fr.chapeau.text.Rope;
import fr.chapeau.text.TextEdits;

/// One entry of the undo list. The two texts share all but the changed pieces.
record UndoStep(Origin origin, TextEdits edits, Rope before, Rope after) {

    TextEdits inverse() {
        return edits.inverse(before);
    }
}
