package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/// Writes Markdown that stands within raw HTML, in an element with `markdown="1"`. It knows the
/// labels, notes and short forms of the document; those of its own end with it.
final class Fragments {

    /// Each level is read once more for every level around it.
    private static final int MAX_DEPTH = 4;

    private final Parser parser;
    private final DocumentParts whole;
    private final int depth;

    Fragments(Parser parser, DocumentParts whole) {
        this(parser, whole, 0);
    }

    private Fragments(Parser parser, DocumentParts whole, int depth) {
        this.parser = parser;
        this.whole = whole;
        this.depth = depth;
    }

    DocumentParts whole() {
        return whole;
    }

    /// In how many such elements the text is.
    int depth() {
        return depth;
    }

    boolean isDeep() {
        return depth >= MAX_DEPTH;
    }

    String blocks(String text) {
        MutableDataSet options = new MutableDataSet(parser.getOptions());
        options.set(KramdownExtension.OUTER, Optional.of(whole.document()));
        options.set(KramdownExtension.OPTIONS, whole.options());
        Document document = Parser.builder(options).build().parse(text);
        return BlockWriter.write(text, document, new Fragments(parser, whole, depth + 1), null);
    }

    String spans(String text) {
        BasedSequence chars = BasedSequence.of(text);
        Paragraph paragraph = new Paragraph(chars);
        SpanReader reader = new SpanReader(chars, whole.document());
        reader.read().forEach(paragraph::appendChild);
        HtmlText html = new HtmlText();
        new InlineWriter(text, whole.attributes(), whole, html).children(paragraph);
        return html.toString();
    }
}
