package fr.chapeau.check;

import fr.chapeau.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds for places, asked for from the front to the back, the innermost thing around each; linear
/// over all of them, however deep things lie in each other.
final class EnclosingSpans<T> {
    private final Function<T, Span> span;
    private final List<T> things;
    private final Deque<T> open = new ArrayDeque<>();
    private int next;
    private int asked;

    EnclosingSpans(List<T> things, Function<T, Span> span) {
        this.span = span;
        this.things = new ArrayList<>(things);
        this.things.sort(
                Comparator.comparingInt((T thing) -> span.apply(thing).start())
                        .thenComparing(thing -> -span.apply(thing).end()));
    }

    Optional<T> around(Span place) {
        if (place.start() < asked) {
            throw new IllegalArgumentException("asked for " + place + " behind " + asked);
        }
        asked = place.start();
        while (next < things.size() && span.apply(things.get(next)).start() <= place.start()) {
            drop(span.apply(things.get(next)).start());
            open.push(things.get(next++));
        }
        drop(place.start());
        return Optional.ofNullable(open.peek()).filter(thing -> span.apply(thing).contains(place));
    }

    private void drop(int offset) {
        while (!open.isEmpty() && span.apply(open.peek()).end() <= offset) {
            open.pop();
        }
    }
}
