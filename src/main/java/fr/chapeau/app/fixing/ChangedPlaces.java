package fr.chapeau.app.fixing;

import fr.chapeau.app.fixing.ChangedPlace.Marked;
import fr.chapeau.text.LineIndex;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/// Shows changes with the line that they stand in; of a long line what is near.
final class ChangedPlaces {
    private static final int MOST = 3;
    private static final String ELLIPSIS = "…";

    /// In UTF-16 units: what is shown on each side, how near two edits are shown together, and how
    /// much of what a long edit is about is shown.
    private static final int AROUND = 48;

    private static final int NEAR = 60;
    private static final int LONG = 240;

    private final String text;
    private final LineIndex lines;

    ChangedPlaces(String text) {
        this.text = text;
        this.lines = new LineIndex(text);
    }

    /// A change as it is shown.
    PlannedChange of(FixChange change) {
        List<List<TextEdit>> groups = groups(change.edits().edits());
        List<ChangedPlace> places = groups.stream().limit(MOST).map(this::place).toList();
        return new PlannedChange(change, places, groups.size() - places.size());
    }

    /// Edits that stand near each other in one line.
    private List<List<TextEdit>> groups(List<TextEdit> edits) {
        List<List<TextEdit>> groups = new ArrayList<>();
        int end = -1;
        for (TextEdit edit : edits) {
            boolean near =
                    end >= 0
                            && edit.span().start() - end <= NEAR
                            && lines.lineOf(edit.span().start()) == lines.lineOf(end);
            if (!near) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(edit);
            end = edit.span().end();
        }
        return groups;
    }

    private ChangedPlace place(List<TextEdit> edits) {
        int first = edits.getFirst().span().start();
        int last = edits.getLast().span().end();
        int from = front(first);
        int to = back(last);
        Sheet before = new Sheet(from);
        Sheet after = new Sheet(from);
        int copied = from;
        for (TextEdit edit : edits) {
            Span span = edit.span();
            String gap = text.substring(copied, span.start());
            before.plain(gap);
            after.plain(gap);
            mark(span.of(text), edit.replacement(), before, after);
            copied = span.end();
        }
        String rest = text.substring(copied, to);
        before.plain(rest);
        after.plain(rest);
        boolean more = to < contentEnd(to);
        return new ChangedPlace(lines.lineOf(first) + 1, before.end(more), after.end(more));
    }

    /// Marks only what differs: a fix may write more anew than it changes.
    private static void mark(String old, String now, Sheet before, Sheet after) {
        int most = Math.min(old.length(), now.length());
        int front = 0;
        while (front < most && old.charAt(front) == now.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < most - front
                && old.charAt(old.length() - 1 - back) == now.charAt(now.length() - 1 - back)) {
            back++;
        }
        before.plain(old.substring(0, front));
        after.plain(now.substring(0, front));
        before.marked(old.substring(front, old.length() - back));
        after.marked(now.substring(front, now.length() - back));
        before.plain(old.substring(old.length() - back));
        after.plain(now.substring(now.length() - back));
    }

    /// Where an excerpt begins: with the line, or with a word of it.
    private int front(int place) {
        int start = lines.startOf(lines.lineOf(place));
        if (place - start <= AROUND) {
            return start;
        }
        int at = place - AROUND;
        int blank = text.indexOf(' ', at);
        return blank >= 0 && blank + 1 < place ? blank + 1 : whole(at);
    }

    private int back(int place) {
        int end = contentEnd(place);
        if (end - place <= AROUND) {
            return end;
        }
        int at = place + AROUND;
        int blank = text.lastIndexOf(' ', at);
        return blank > place ? blank : whole(at);
    }

    /// No half of a character that takes two units.
    private int whole(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /// End of a line without its line end.
    private int contentEnd(int place) {
        int end = place;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /// An excerpt that is being written.
    private final class Sheet {
        private final StringBuilder written = new StringBuilder();
        private final List<Span> marks = new ArrayList<>();

        Sheet(int from) {
            if (from > lines.startOf(lines.lineOf(from))) {
                written.append(ELLIPSIS);
            }
        }

        void plain(String words) {
            written.append(shortened(words));
        }

        void marked(String words) {
            if (!words.isEmpty()) {
                int start = written.length();
                written.append(shortened(words));
                marks.add(new Span(start, written.length()));
            }
        }

        Marked end(boolean more) {
            return new Marked(
                    more ? written.append(ELLIPSIS).toString() : written.toString(), marks);
        }

        private String shortened(String words) {
            return words.length() <= LONG
                    ? words
                    : words.substring(0, LONG / 2)
                            + ELLIPSIS
                            + words.substring(words.length() - LONG / 2);
        }
    }
}
