package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.Parser;

/// Reads a body as Jekyll's kramdown does. Immutable and safe on any thread; building one takes a
/// while, so share it.
public final class Kramdown {
    private final Parser parser;

    public Kramdown() {
        parser = Parser.builder(KramdownOptions.values()).build();
    }

    /// What Jekyll's Markdown converter makes of the text; Liquid is text to it.
    public String toHtml(String body) {
        return BlockWriter.write(body, parser.parse(body), new Fragments(parser), false);
    }

    /// The same with `data-source="start-end"` on blocks: where in the body each comes from.
    public String toHtmlWithSources(String body) {
        return BlockWriter.write(body, parser.parse(body), new Fragments(parser), true);
    }

    /// The body's images, links, headings, prose and raw HTML. Never throws, whatever the text.
    public MarkdownDocument parse(String body) {
        MaskedSpans liquid = new MaskedSpans(LiquidSpans.of(body));
        String filled = liquid.fill(body, MarkdownDocument.FILLER);
        return new MarkdownDocument(body, liquid, parser.parse(filled));
    }
}
