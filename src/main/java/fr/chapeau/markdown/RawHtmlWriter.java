package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import fr.chapeau.markdown.RawHtmlReader.Piece;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a block of raw HTML as kramdown gives it back: what is no well-formed tag is text, what
/// is open at the end is closed, and what `markdown="1"` asks for is read as Markdown.
final class RawHtmlWriter {
    private final boolean markdown;
    private final String text;
    private final Map<String, String> added;
    private final Fragments fragments;
    private final HtmlText html;
    private final RawHtmlReader reader;
    private boolean first = true;

    /// Makes a writer for one block.
    ///
    /// @param text its lines without the marks around it
    /// @param added attributes of its first element
    RawHtmlWriter(
            HtmlBlockBase block,
            String text,
            Map<String, String> added,
            Fragments fragments,
            HtmlText html) {
        this.markdown = block instanceof RawHtmlBlock raw && raw.isMarkdown();
        this.text = text;
        this.added = added;
        this.fragments = fragments;
        this.html = html;
        this.reader = new RawHtmlReader(text);
    }

    void write() {
        html.line();
        for (Piece piece = reader.next(true); piece != null; piece = reader.next(true)) {
            switch (piece) {
                case Piece.Start start -> {
                    html.open(start.tag().name(), attributes(start.tag()));
                    markdown(start);
                }
                case Piece.Empty empty -> html.empty(empty.tag().name(), attributes(empty.tag()));
                case Piece.End end -> html.close(end.name());
                case Piece.Text plain -> html.source(text.substring(plain.start(), plain.end()));
                case Piece.Verbatim verbatim ->
                        html.raw(text.substring(verbatim.start(), verbatim.end()));
            }
        }
        reader.open().forEach(html::close);
        html.raw(html.isAtLineStart() ? "" : "\n");
    }

    /// Writes what an element holds as Markdown, where its attribute asks for it.
    private void markdown(Piece.Start start) {
        boolean usual = reader.depth() == 1 && markdown;
        String wish = start.tag().attributes().getOrDefault("markdown", usual ? "1" : "0");
        String name = start.tag().name();
        boolean blocks =
                wish.equals("block") || (wish.equals("1") && HtmlElements.hasBlockContent(name));
        boolean spans =
                wish.equals("span") || (wish.equals("1") && HtmlElements.hasSpanContent(name));
        if (fragments.isDeep() || !(blocks || spans)) {
            return;
        }
        Piece end = endOfInnermost();
        String content = text.substring(start.end(), end == null ? text.length() : end.start());
        html.raw(blocks ? "\n" + fragments.blocks(content) : fragments.spans(content));
        if (end != null) {
            html.close(name);
        }
    }

    /// Reads on to the end tag of the element that was opened last.
    private @Nullable Piece endOfInnermost() {
        int depth = reader.depth();
        for (Piece piece = reader.next(true); piece != null; piece = reader.next(true)) {
            if (reader.depth() < depth) {
                return piece;
            }
        }
        return null;
    }

    private Map<String, String> attributes(KramdownTag tag) {
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
        first = false;
        return all;
    }
}
