package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// Writes Markdown that stands within raw HTML, in an element with `markdown="1"`. Such a piece is
/// read by itself: it does not know the labels of the rest.
final class Fragments {

    /// Each level is read once more for every level around it.
    private static final int MAX_DEPTH = 4;

    private final Parser parser;
    private final int depth;

    Fragments(Parser parser) {
        this(parser, 0);
    }

    private Fragments(Parser parser, int depth) {
        this.parser = parser;
        this.depth = depth;
    }

    /// In how many such elements the text is.
    int depth() {
        return depth;
    }

    boolean isDeep() {
        return depth >= MAX_DEPTH;
    }

    String blocks(String text) {
        Fragments inner = new Fragments(parser, depth + 1);
        return BlockWriter.write(text, parser.parse(text), inner, false);
    }

    String spans(String text) {
        Document document = parser.parse("");
        BasedSequence chars = BasedSequence.of(text);
        Paragraph paragraph = new Paragraph(chars);
        document.appendChild(paragraph);
        SpanReader reader = new SpanReader(chars, document);
        reader.read().forEach(paragraph::appendChild);
        HtmlText html = new HtmlText();
        BlockAttributes attributes = new BlockAttributes(text, document);
        KramdownOptions options = KramdownExtension.OPTIONS.get(document);
        Abbreviations none = new Abbreviations(document, attributes);
        Footnotes notes = new Footnotes(options);
        new InlineWriter(text, attributes, notes, none, html, options).children(paragraph);
        return html.toString();
    }
}
