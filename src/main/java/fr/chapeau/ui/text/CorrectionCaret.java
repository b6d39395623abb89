package fr.chapeau.ui.text;

import fr.chapeau.text.TextEdits;
import java.util.OptionalInt;

/// Where the caret belongs when the last correction of what was typed is taken back or made again.
final class CorrectionCaret {
    private TextEdits edits = TextEdits.NONE;
    private TextEdits inverse = TextEdits.NONE;
    private int before;
    private int after;
    private boolean open;

    /// The next change is a correction.
    void begin(int caretBefore, int caretAfter) {
        before = caretBefore;
        after = caretAfter;
        open = true;
    }

    void end() {
        open = false;
    }

    void note(TextSource.Changed change) {
        if (open) {
            edits = change.edits();
            inverse = change.inverse();
        }
    }

    /// Empty for any other change.
    OptionalInt of(TextSource.Changed change) {
        if (edits.isEmpty()) {
            return OptionalInt.empty();
        }
        return change.edits().equals(inverse)
                ? OptionalInt.of(before)
                : change.edits().equals(edits) ? OptionalInt.of(after) : OptionalInt.empty();
    }
}
