package fr.chapeau.ui.text;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Lines of a text with `\n` as line end.
final class Lines {
    private Lines() {}

    /// Lines that a selection touches, without line ends; a selection that ends at the start of a
    /// line does not touch it, unless it is empty.
    static List<Span> touched(String text, Span selection) {
        int last =
                !selection.isEmpty() && text.charAt(selection.end() - 1) == '\n'
                        ? selection.end() - 1
                        : selection.end();
        List<Span> lines = new ArrayList<>();
        int start = startOf(text, selection.start());
        while (true) {
            int end = endOf(text, start);
            lines.add(new Span(start, end));
            if (end >= last) {
                return lines;
            }
            start = end + 1;
        }
    }

    static int startOf(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    static int endOf(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
