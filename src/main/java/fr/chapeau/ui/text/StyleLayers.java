package fr.chapeau.ui.text;

import fr.chapeau.ui.text.LineStyler.StyleRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Lays runs with style classes over each other.
final class StyleLayers {
    private StyleLayers() {}

    private record Edge(int at, boolean opens, String styleClass) {}

    /// Style classes of each character of a line that is not empty.
    ///
    /// @param runs may overlap and reach beyond the line
    static StyleSpans<List<String>> flatten(int length, List<StyleRun> runs) {
        List<Edge> edges = new ArrayList<>(runs.size() * 2);
        for (StyleRun run : runs) {
            int start = Math.max(0, run.start());
            int end = Math.min(length, run.end());
            if (start < end) {
                edges.add(new Edge(start, true, run.styleClass()));
                edges.add(new Edge(end, false, run.styleClass()));
            }
        }
        edges.sort(Comparator.comparingInt(Edge::at));
        StyleSpansBuilder<List<String>> spans = new StyleSpansBuilder<>(edges.size() + 1);
        List<String> open = new ArrayList<>();
        int done = 0;
        for (Edge edge : edges) {
            if (edge.at() > done) {
                spans.add(open.stream().distinct().sorted().toList(), edge.at() - done);
                done = edge.at();
            }
            if (edge.opens()) {
                open.add(edge.styleClass());
            } else {
                open.remove(edge.styleClass());
            }
        }
        if (done < length) {
            spans.add(List.of(), length - done);
        }
        return spans.create();
    }
}
