package fr.chapeau.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;

/// Reads a body as Jekyll's kramdown does. Immutable and safe on any thread; building one takes a
/// while, so share it.
public final class Kramdown {
    private final Parser parser;
    private final HtmlRenderer renderer;

    public Kramdown() {
        DataHolder options = KramdownOptions.values();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /// What Jekyll's Markdown converter makes of the text; Liquid is text to it.
    public String toHtml(String body) {
        return renderer.render(parser.parse(body));
    }

    /// The body's images, links, headings, prose and raw HTML. Never throws, whatever the text.
    public MarkdownDocument parse(String body) {
        MaskedSpans liquid = new MaskedSpans(LiquidSpans.of(body));
        String filled = liquid.fill(body, MarkdownDocument.FILLER);
        return new MarkdownDocument(body, liquid, parser.parse(filled));
    }
}
