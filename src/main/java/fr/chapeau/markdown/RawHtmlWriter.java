package fr.chapeau.markdown;

import fr.chapeau.markdown.RawHtmlReader.Piece;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes raw HTML as kramdown gives it back: what is no well-formed tag is text, and what is open
/// at the end is closed.
final class RawHtmlWriter {

    private RawHtmlWriter() {}

    /// Writes a block.
    ///
    /// @param added attributes of its first element
    static void write(String text, Map<String, String> added, HtmlText html) {
        RawHtmlReader reader = new RawHtmlReader(text);
        boolean first = true;
        for (Piece piece = reader.next(true); piece != null; piece = reader.next(true)) {
            switch (piece) {
                case Piece.Start start -> {
                    html.open(start.tag().name(), attributes(start.tag(), first, added));
                    first = false;
                }
                case Piece.Empty empty -> {
                    html.empty(empty.tag().name(), attributes(empty.tag(), first, added));
                    first = false;
                }
                case Piece.End end -> html.close(end.name());
                case Piece.Text plain -> html.source(text.substring(plain.start(), plain.end()));
                case Piece.Verbatim verbatim ->
                        html.raw(text.substring(verbatim.start(), verbatim.end()));
            }
        }
        reader.open().forEach(html::close);
        html.raw("\n");
    }

    private static Map<String, String> attributes(
            KramdownTag tag, boolean first, Map<String, String> added) {
        Map<String, String> all = new LinkedHashMap<>(tag.attributes());
        all.remove("markdown");
        if (first) {
            added.forEach((name, value) -> {
                if (name.equals("class")) {
                    all.merge(name, value, (a, b) -> a + " " + b);
                } else {
                    all.put(name, value);
                }
            });
        }
        return all;
    }
}
