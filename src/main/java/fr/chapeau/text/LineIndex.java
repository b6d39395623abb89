package fr.chapeau.text;

import java.util.Arrays;

/// Lines of a text, by offset. A line ends with `\n`, `\r\n` or a lone `\r`.
public final class LineIndex {
    private final int length;
    private final int[] starts;

    public LineIndex(CharSequence text) {
        length = text.length();
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /// Number of lines; a text that ends with a line end has an empty last one.
    public int lineCount() {
        return starts.length;
    }

    /// Line (from 0) that holds `offset`.
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// Offset of the first unit of a line (from 0).
    public int startOf(int line) {
        return starts[line];
    }

    /// Range of a line (from 0) with its line end.
    public Span lineSpan(int line) {
        return new Span(starts[line], line + 1 < starts.length ? starts[line + 1] : length);
    }

    /// Where `offset` is, as people count.
    public Position positionOf(int offset) {
        int line = lineOf(offset);
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /// A place as people count.
    ///
    /// @param line from 1
    /// @param column from 1, in UTF-16 units
    public record Position(int line, int column) {}
}
