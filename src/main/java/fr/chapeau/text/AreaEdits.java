package fr.chapeau.text;

import java.util.ArrayList;
import java.util.List;

/// Edits of a file as an editor area must make them, where every line ends with one `\n`.
public final class AreaEdits {
    private AreaEdits() {}

    /// The same change in area offsets and with the area's line ends. An edit that cuts or makes a
    /// `\r\n` is widened to the whole of it.
    ///
    /// @param after `before` with the edits applied
    public static TextEdits of(Rope before, TextEdits edits, Rope after) {
        List<TextEdit> result = new ArrayList<>();
        for (Change change : changes(edits)) {
            Change whole = change.widened(before, after);
            String text = whole.fresh.of(after);
            result.add(new TextEdit(before.toAreaSpan(whole.old), LineEnding.LF.in(text)));
        }
        return new TextEdits(result);
    }

    /// Edits that touch one another become one change.
    private static List<Change> changes(TextEdits edits) {
        List<Change> changes = new ArrayList<>();
        int moved = 0;
        for (TextEdit edit : edits.edits()) {
            int start = edit.span().start() + moved;
            Change next =
                    new Change(edit.span(), new Span(start, start + edit.replacement().length()));
            moved += edit.delta();
            if (!changes.isEmpty() && changes.getLast().old.end() == edit.span().start()) {
                next = changes.removeLast().union(next);
            }
            changes.add(next);
        }
        return changes;
    }

    /// A range before and what became of it.
    private record Change(Span old, Span fresh) {

        Change union(Change next) {
            return new Change(old.union(next.old), fresh.union(next.fresh));
        }

        Change widened(Rope before, Rope after) {
            int left =
                    unit(before, old.start() - 1) == '\r'
                                    && (unit(before, old.start()) == '\n'
                                            || unit(after, fresh.start()) == '\n')
                            ? 1
                            : 0;
            int right =
                    unit(before, old.end()) == '\n'
                                    && (unit(before, old.end() - 1) == '\r'
                                            || unit(after, fresh.end() - 1) == '\r')
                            ? 1
                            : 0;
            return new Change(
                    new Span(old.start() - left, old.end() + right),
                    new Span(fresh.start() - left, fresh.end() + right));
        }

        private static char unit(Rope text, int at) {
            return at >= 0 && at < text.length() ? text.charAt(at) : 0;
        }
    }
}
