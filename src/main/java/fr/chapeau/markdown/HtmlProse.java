package fr.chapeau.markdown;

import fr.chapeau.markdown.HtmlTokenizer.Token;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the prose of raw HTML: the text of blocks, one run for each block-level element, and what
/// comments say.
final class HtmlProse {

    /// Elements that stand in a line of text (HTML standard, 3.2.5.2.5).
    private static final Set<String> IN_LINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn",
                    "em", "font", "i", "img", "ins", "label", "mark", "q", "s", "small", "span",
                    "strike", "strong", "sub", "sup", "time", "tt", "u", "wbr");

    /// Elements whose text is no prose.
    private static final Set<String> CODE =
            Set.of("pre", "code", "kbd", "samp", "var", "svg", "math");

    private final String body;
    private final RawHtml html;
    private final MaskedSpans hidden;
    private final ProseContexts contexts;
    private final List<ProseRun> runs = new ArrayList<>();
    private ProseBuilder builder;
    private int token;
    private int tag;

    HtmlProse(String body, RawHtml html, MaskedSpans hidden, ProseContexts contexts) {
        this.body = body;
        this.html = html;
        this.hidden = hidden;
        this.contexts = contexts;
        this.builder = new ProseBuilder(body, hidden);
    }

    /// @param blocks by place
    List<ProseRun> read(List<HtmlBlockLines> blocks) {
        for (Token piece : html.tokens()) {
            if (piece instanceof Token.Comment comment) {
                builder.literal(comment.content().start(), comment.content().end());
                flush(ProseRun.Kind.HTML_COMMENT);
            }
        }
        blocks.forEach(this::block);
        return runs;
    }

    private void block(HtmlBlockLines block) {
        Span span = block.span();
        while (token < html.tokens().size() && next().span().end() <= span.start()) {
            skip();
        }
        int masked = span.start();
        for (Span line : block.lines()) {
            int at = Math.max(masked, line.start());
            while (token < html.tokens().size() && next().span().start() < line.end()) {
                int start = next().span().start();
                if (start >= at) {
                    builder.html(at, start);
                }
                at = Math.max(at, take());
            }
            if (at < line.end()) {
                builder.html(at, line.end());
            }
            masked = at;
        }
        flush(ProseRun.Kind.HTML_TEXT);
    }

    private Token next() {
        return html.tokens().get(token);
    }

    private void skip() {
        if (html.tokens().get(token++) instanceof Token.Start) {
            tag++;
        }
    }

    /// Reads one token; where the text goes on.
    private int take() {
        Token taken = next();
        int end = taken.span().end();
        switch (taken) {
            case Token.Start start -> {
                Span closing = html.tags().get(tag).closing();
                skip();
                if (CODE.contains(start.name()) && closing != null) {
                    return code(start.span().union(closing));
                }
                tag(start.name(), start.span());
            }
            case Token.End close -> {
                skip();
                tag(close.name(), close.span());
            }
            case Token.Comment _, Token.Opaque _ -> {
                skip();
                builder.mask(taken.span().start(), end);
            }
        }
        return end;
    }

    private int code(Span span) {
        builder.mask(span.start(), span.end());
        while (token < html.tokens().size() && next().span().start() < span.end()) {
            skip();
        }
        return span.end();
    }

    private void tag(String name, Span span) {
        if (IN_LINE.contains(name)) {
            builder.mask(span.start(), span.end());
        } else if (name.equals("br")) {
            builder.replaced("\n", span.start(), span.end());
        } else {
            flush(ProseRun.Kind.HTML_TEXT);
        }
    }

    private void flush(ProseRun.Kind kind) {
        builder.build(kind, contexts).ifPresent(runs::add);
        builder = new ProseBuilder(body, hidden);
    }
}
