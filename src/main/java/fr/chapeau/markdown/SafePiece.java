package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// One top-level piece of a page, safe to show. Its text says nothing of where in the body it
/// stands, so that it stays the same while the text above it changes.
///
/// @param html with `data-source="start-end"` on the blocks, counted from `start`
/// @param start where in the body the first of the blocks comes from; 0 without any
/// @param blocks the places of the blocks, counted from `start`
public record SafePiece(String html, int start, List<Span> blocks) {
    private static final String SOURCE = "data-source";

    public SafePiece {
        blocks = List.copyOf(blocks);
    }

    /// A piece that comes from nowhere in the body.
    public static SafePiece of(String html) {
        return new SafePiece(html, 0, List.of());
    }

    /// The piece of a cleaned node, whose sources are counted from the start of the body.
    static SafePiece of(Node node) {
        int start = -1;
        List<Span> blocks = new ArrayList<>();
        if (node instanceof Element element) {
            for (Element block : element.getElementsByAttribute(SOURCE)) {
                int[] place = place(block.attr(SOURCE));
                // A post may have written the attribute itself, with whatever in it.
                if (place.length == 2 && place[0] >= Math.max(0, start) && place[1] >= place[0]) {
                    start = start < 0 ? place[0] : start;
                    Span span = new Span(place[0] - start, place[1] - start);
                    blocks.add(span);
                    block.attr(SOURCE, span.start() + "-" + span.end());
                } else {
                    block.removeAttr(SOURCE);
                }
            }
        }
        return new SafePiece(node.outerHtml(), Math.max(0, start), blocks);
    }

    /// @return empty where it is none
    private static int[] place(String written) {
        int dash = written.indexOf('-');
        try {
            return dash < 0
                    ? new int[0]
                    : new int[] {
                        Integer.parseInt(written, 0, dash, 10),
                        Integer.parseInt(written, dash + 1, written.length(), 10)
                    };
        } catch (NumberFormatException e) {
            return new int[0];
        }
    }
}
