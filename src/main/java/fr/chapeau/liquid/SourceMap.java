package fr.chapeau.liquid;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which parts of a rendered text stand as they are in the template; what tags and outputs wrote
/// comes from nowhere.
public final class SourceMap {
    /// A loop writes the same text again and again; where there is so much, the end has no source.
    private static final int MOST = 50_000;

    private final List<Part> parts = new ArrayList<>();

    /// @param start in the rendered text
    /// @param source of its first character, in the template
    private record Part(int start, int end, int source) {}

    SourceMap() {}

    /// Takes note of text of the template; blanks around it say nothing.
    void add(int at, String text, int source) {
        int from = text.length() - Ruby.lstrip(text).length();
        int to = Ruby.rstrip(text).length();
        if (from < to && parts.size() < MOST) {
            parts.add(new Part(at + from, at + to, source + from));
        }
    }

    /// The place in the template of what stands between two places of the rendered text: from the
    /// first to the last character that the template holds.
    public Optional<Span> sourceOf(int start, int end) {
        Span found = null;
        for (int i = firstBehind(start); i < parts.size() && parts.get(i).start() < end; i++) {
            Part part = parts.get(i);
            int delta = part.source() - part.start();
            Span here =
                    new Span(Math.max(start, part.start()), Math.min(end, part.end())).shift(delta);
            found = found == null ? here : found.union(here);
        }
        return Optional.ofNullable(found);
    }

    /// The first part that ends behind a place.
    private int firstBehind(int place) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
