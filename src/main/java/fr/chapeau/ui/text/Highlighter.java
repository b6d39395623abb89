package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import fr.chapeau.ui.text.LineStyler.StyleRun;
import fr.chapeau.ui.text.LineStyler.StyledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyleSpans;

/// Keeps the style classes of an area's lines right: the changed line at once, whatever else it
/// entails in slices of a few milliseconds.
final class Highlighter {
    private static final int LINES_AT_ONCE = 24;
    private static final int RANGES_AT_MOST = 64;

    private final EditorArea area;
    private final LineStyler styler;
    private final Function<Span, List<StyleRun>> marks;
    private final List<Span> stale = new ArrayList<>();

    /// @param marks runs to lay over a range of the area, with area offsets
    Highlighter(EditorArea area, LineStyler styler, Function<Span, List<StyleRun>> marks) {
        this.area = area;
        this.styler = styler;
        this.marks = marks;
    }

    /// After an edit of the area.
    void edited(int start, int removed, int inserted) {
        for (int i = 0; i < stale.size(); i++) {
            stale.set(i, moved(stale.get(i), start, removed, inserted));
        }
        // The state of the line itself is not to be trusted: it may have been joined or split.
        int first = Math.max(0, area.lineAt(start) - 1);
        restyle(first, start + inserted, LINES_AT_ONCE, Long.MAX_VALUE);
    }

    /// A range is to be looked at again, soon.
    void invalidate(Span range) {
        int length = area.getLength();
        Span inside = new Span(Math.min(range.start(), length), Math.min(range.end(), length));
        stale.add(inside);
        if (stale.size() > RANGES_AT_MOST) {
            Span all = stale.stream().reduce(inside, Span::union);
            stale.clear();
            stale.add(all);
        }
    }

    boolean hasWork() {
        return !stale.isEmpty();
    }

    /// Does some of the waiting work.
    ///
    /// @param deadline in the time of [System#nanoTime]
    void work(long deadline) {
        while (!stale.isEmpty() && System.nanoTime() < deadline) {
            Span range = stale.removeFirst();
            restyle(area.lineAt(range.start()), range.end(), Integer.MAX_VALUE, deadline);
        }
    }

    /// Styles lines from `first` to the one that holds `end`, and on while a line leaves another
    /// state than the next one started from. What the limits cut off waits as stale.
    private void restyle(int first, int end, int mostLines, long deadline) {
        int count = area.getParagraphs().size();
        int last = area.lineAt(end);
        Object state = first == 0 ? styler.start() : knownStartOf(first);
        for (int line = first; line < count; line++) {
            boolean enough = line - first >= mostLines || System.nanoTime() > deadline;
            if (enough && line > first) {
                stale.addFirst(
                        new Span(area.line(line).start(), Math.max(end, area.line(line).end())));
                return;
            }
            Object next = style(line, state);
            if (line + 1 >= count) {
                return;
            }
            boolean goesOn = !next.equals(startOf(line + 1));
            if (goesOn) {
                area.setParagraphStyle(line + 1, new LineStart(next));
            } else if (line >= last) {
                return;
            }
            state = next;
        }
    }

    /// A line that was not reached yet is taken for one like the first, until its turn comes.
    private Object knownStartOf(int line) {
        Object state = startOf(line);
        return state.equals(LineStart.UNKNOWN.state()) ? styler.start() : state;
    }

    private Object startOf(int line) {
        return area.getParagraph(line).getParagraphStyle().state();
    }

    private Object style(int index, Object state) {
        Paragraph<LineStart, String, List<String>> line = area.getParagraph(index);
        StyledLine styled = styler.style(line.getText(), state);
        if (line.length() > 0) {
            int start = area.getAbsolutePosition(index, 0);
            List<StyleRun> runs = new ArrayList<>(styled.runs());
            for (StyleRun mark : marks.apply(new Span(start, start + line.length()))) {
                runs.add(new StyleRun(mark.start() - start, mark.end() - start, mark.styleClass()));
            }
            StyleSpans<List<String>> spans = StyleLayers.flatten(line.length(), runs);
            if (!spans.equals(line.getStyleSpans())) {
                area.setStyleSpans(index, 0, spans);
            }
        }
        return styled.next();
    }

    private static Span moved(Span span, int start, int removed, int inserted) {
        int from = moved(span.start(), start, removed, inserted);
        return new Span(from, Math.max(from, moved(span.end(), start, removed, inserted)));
    }

    private static int moved(int offset, int start, int removed, int inserted) {
        return offset >= start + removed ? offset + inserted - removed : Math.min(offset, start);
    }
}
