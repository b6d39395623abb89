package fr.chapeau.text;

/// A range of a text, in UTF-16 units from its start.
///
/// @param start the first unit, from 0
/// @param end the unit behind the last one, so that an empty span has `start == end`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /// The empty span at a place.
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /// Number of UTF-16 units.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the unit at `offset` lies inside.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether every unit of `other` lies inside.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The same range, `delta` units further on.
    public Span shift(int delta) {
        return new Span(start + delta, end + delta);
    }

    /// The smallest span that holds both.
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The units of the range.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// By start, then by end.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
