package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import fr.chapeau.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a body as Jekyll's kramdown does. Immutable and safe on any thread; building one takes a
/// while, so share it.
///
/// flexmark is the frame (lines, tree, places in the text); the rules are kramdown's, each in a
/// class that names its source. No text makes it throw, and time grows with the length of the text.
public final class Kramdown {
    private static final Pattern TAG = Pattern.compile("<[/!?a-zA-Z][^>]*+>");

    private final Parser parser;
    private final Typography typography;

    /// Reads with Jekyll's own defaults.
    public Kramdown() {
        this(KramdownOptions.jekyll());
    }

    /// Reads as a site that sets options does.
    public Kramdown(KramdownOptions options) {
        parser = Parser.builder(FlexmarkSettings.values(options)).build();
        typography = Typography.of(options);
    }

    /// Typographic quotes, dashes and ellipses in a line of HTML, and nothing else (Jekyll's
    /// `Converters::SmartyPants`).
    public String smart(String html) {
        StringBuilder out = new StringBuilder(html.length());
        // Behind the last `>` there is no tag, and looking for its end would take long.
        Matcher tag = TAG.matcher(html).region(0, html.lastIndexOf('>') + 1);
        int from = 0;
        while (tag.find()) {
            out.append(SmartText.of(html, from, tag.start(), false, typography));
            out.append(tag.group());
            from = tag.end();
        }
        return out.append(SmartText.of(html, from, html.length(), false, typography)).toString();
    }

    /// What Jekyll's Markdown converter makes of the text; Liquid is text to it.
    public String toHtml(String body) {
        return write(body, null);
    }

    /// The same with `data-source="start-end"` on blocks: where in the body each comes from.
    public String toHtmlWithSources(String body) {
        return toHtmlWithSources(body, (start, end) -> Optional.of(new Span(start, end)));
    }

    /// The same for a text that came of another one.
    public String toHtmlWithSources(String body, Sources sources) {
        return write(body, sources);
    }

    /// Where the text that is converted comes from.
    @FunctionalInterface
    public interface Sources {

        /// The place of what stands between two places of the text; empty where it has none.
        Optional<Span> of(int start, int end);
    }

    private String write(String body, @Nullable Sources sources) {
        String text = withLineFeeds(body);
        Document document = parser.parse(text);
        Fragments fragments = new Fragments(parser, DocumentParts.of(text, document));
        return BlockWriter.write(text, document, fragments, sources);
    }

    /// The body's images, links, headings, prose and raw HTML.
    public MarkdownDocument parse(String body) {
        String text = withLineFeeds(body);
        MaskedSpans liquid = new MaskedSpans(LiquidSpans.of(text));
        String filled = liquid.fill(text, MarkdownDocument.FILLER);
        return new MarkdownDocument(text, liquid, parser.parse(filled));
    }

    /// A carriage return alone ends a line, too (`adapt_source` in kramdown's `parser/base.rb`).
    /// The length stays.
    private static String withLineFeeds(String body) {
        if (body.indexOf('\r') < 0) {
            return body;
        }
        char[] text = body.toCharArray();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n')) {
                text[i] = '\n';
            }
        }
        return new String(text);
    }
}
