package fr.chapeau.ui.changes;

import fr.chapeau.app.changes.UnseenCharacters;
import fr.chapeau.review.PostChanges;
import fr.chapeau.text.LineDiff;
import fr.chapeau.text.LineIndex;
import java.util.ArrayList;
import java.util.List;

/// What changed line by line, with some lines around each change.
final class LineRows {
    private static final int AROUND = 3;

    private LineRows() {}

    /// What stands in front of a line.
    enum Sign {
        KEPT("  "),
        REMOVED("- "),
        ADDED("+ "),
        GAP("");

        private final String mark;

        Sign(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }

    /// A line to show.
    ///
    /// @param first whether it begins a change
    record Row(Sign sign, String text, boolean first) {}

    static List<Row> of(PostChanges changes, LineDiff diff) {
        List<Row> rows = new ArrayList<>();
        String old = changes.oldText();
        String fresh = changes.newText();
        LineIndex lines = new LineIndex(fresh);
        int shown = 0;
        for (int i = 0; i < diff.hunks().size(); i++) {
            LineDiff.Hunk hunk = diff.hunks().get(i);
            int start = lineAt(lines, fresh, hunk.after().start());
            int from = Math.max(shown, start - AROUND);
            if (from > shown) {
                rows.add(new Row(Sign.GAP, "…", false));
            }
            kept(lines, fresh, from, start, rows);
            int first = rows.size();
            lines(Sign.REMOVED, hunk.before().of(old), first, rows);
            lines(Sign.ADDED, hunk.after().of(fresh), first, rows);
            int end = start + hunk.added();
            boolean last = i + 1 == diff.hunks().size();
            int next = last ? fresh.length() : diff.hunks().get(i + 1).after().start();
            shown = Math.min(end + AROUND, lineAt(lines, fresh, next));
            kept(lines, fresh, end, shown, rows);
        }
        return List.copyOf(rows);
    }

    /// The line that starts at an offset; behind the last one, the number of lines.
    private static int lineAt(LineIndex lines, String text, int offset) {
        int line = lines.lineOf(offset);
        return lines.startOf(line) < offset && offset == text.length() ? line + 1 : line;
    }

    private static void kept(LineIndex lines, String text, int from, int to, List<Row> rows) {
        for (int line = from; line < to && line < lines.lineCount(); line++) {
            rows.add(new Row(Sign.KEPT, lines.lineSpan(line).of(text).stripTrailing(), false));
        }
    }

    private static void lines(Sign sign, String text, int first, List<Row> rows) {
        text.lines()
                .map(line -> line.isEmpty() ? "↵" : UnseenCharacters.shown(line))
                .forEach(line -> rows.add(new Row(sign, line, rows.size() == first)));
    }
}
