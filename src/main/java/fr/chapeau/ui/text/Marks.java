package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Places of an area with something to say about each, which move along with edits. At most
/// [#LIMIT] are kept, so that no key press pays for the size of the document.
final class Marks<T> {
    static final int LIMIT = 2000;

    private final List<Mark<T>> marks = new ArrayList<>();
    private int longest;

    /// One place.
    record Mark<T>(Span span, T value) {}

    /// Takes the place of all marks so far.
    void set(List<Mark<T>> now) {
        marks.clear();
        now.stream().sorted(Comparator.comparing(Mark::span)).limit(LIMIT).forEach(marks::add);
        longest = marks.stream().mapToInt(mark -> mark.span().length()).max().orElse(0);
    }

    /// Moves the marks for an edit: one that loses its whole text goes, text put inside one belongs
    /// to it, text put at its edge does not.
    void edited(int start, int removed, int inserted) {
        int end = start + removed;
        for (int i = 0; i < marks.size(); i++) {
            Span span = marks.get(i).span();
            if (span.end() <= start) {
                continue;
            }
            int from = moved(span.start(), start, end, inserted, true);
            int to = moved(span.end(), start, end, inserted, false);
            marks.set(i, new Mark<>(new Span(from, Math.max(from, to)), marks.get(i).value()));
        }
        marks.removeIf(mark -> mark.span().isEmpty());
        longest += inserted;
    }

    private static int moved(int offset, int start, int end, int inserted, boolean forward) {
        if (offset >= end && (offset > start || forward)) {
            return offset + inserted - (end - start);
        }
        return offset > start && forward ? start + inserted : Math.min(offset, start);
    }

    /// Marks that share a unit with a range, by place.
    List<Mark<T>> in(Span range) {
        List<Mark<T>> found = new ArrayList<>();
        for (int i = firstAt(range.start() - longest); i < marks.size(); i++) {
            Span span = marks.get(i).span();
            if (span.start() >= range.end()) {
                break;
            }
            if (span.overlaps(range)) {
                found.add(marks.get(i));
            }
        }
        return found;
    }

    List<Mark<T>> all() {
        return List.copyOf(marks);
    }

    List<Span> spans() {
        return marks.stream().map(Mark::span).toList();
    }

    private int firstAt(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
