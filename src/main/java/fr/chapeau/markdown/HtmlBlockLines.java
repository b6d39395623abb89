package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.List;

/// One block of raw HTML, line by line, without the marks of a quote or list around it.
///
/// @param lines by place, line ends included
record HtmlBlockLines(List<Span> lines) {

    HtmlBlockLines {
        lines = List.copyOf(lines);
    }

    Span span() {
        return lines.getFirst().union(lines.getLast());
    }
}
