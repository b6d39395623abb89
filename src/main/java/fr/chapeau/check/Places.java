package fr.chapeau.check;

import fr.chapeau.text.Span;

/// Where a text that was taken out of a file stands in it.
@FunctionalInterface
public interface Places {

    /// Place in the file of the characters from `start` to `end`.
    Span in(int start, int end);

    /// A text that stands in the file as it is.
    static Places at(int offset) {
        return (start, end) -> new Span(offset + start, offset + end);
    }

    /// A text that stands as it is in another text.
    default Places from(int offset) {
        return (start, end) -> in(offset + start, offset + end);
    }

    default Span in(Span span) {
        return in(span.start(), span.end());
    }
}
