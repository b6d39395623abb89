package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;

/// What a formatting command does to a text.
///
/// @param edits in offsets before them
/// @param selection what is selected afterwards, in offsets after the edits
record FormatEdit(TextEdits edits, Span selection) {

    /// The edits, with the old selection where its text has gone.
    static FormatEdit keeping(TextEdits edits, Span selection) {
        return new FormatEdit(
                edits, new Span(moved(edits, selection.start()), moved(edits, selection.end())));
    }

    /// Where an offset is after the edits: behind what was inserted at it, at the end of what
    /// replaced it.
    static int moved(TextEdits edits, int offset) {
        int delta = 0;
        for (TextEdit edit : edits.edits()) {
            if (edit.span().end() <= offset) {
                delta += edit.delta();
            } else if (edit.span().start() < offset) {
                return edit.span().start() + delta + edit.replacement().length();
            }
        }
        return offset + delta;
    }

    /// The same, for a text that starts `by` units further on.
    FormatEdit shift(int by) {
        return new FormatEdit(
                new TextEdits(
                        edits.edits().stream()
                                .map(edit ->
                                        new TextEdit(edit.span().shift(by), edit.replacement()))
                                .toList()),
                selection.shift(by));
    }
}
