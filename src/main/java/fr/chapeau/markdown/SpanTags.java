package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import org.jspecify.annotations.Nullable;

/// Reads HTML in a line of text (`parse_span_html` in `parser/kramdown/html.rb`).
final class SpanTags {
    private final SpanReader reader;

    SpanTags(SpanReader reader) {
        this.reader = reader;
    }

    /// Reads what starts with `<`.
    void read() {
        int start = reader.at;
        if (reader.isHere("<!--")) {
            int end = reader.find("-->", start + 4);
            reader.at = end < 0 ? start + 1 : end + 3;
            if (end >= 0) {
                reader.add(new HtmlInlineComment(reader.chars(start, reader.at)), start);
            }
            return;
        }
        int closing = KramdownTag.endOfClosing(reader.text, start, reader.limit);
        if (closing > 0) {
            reader.at = closing;
            reader.add(new StrayTag(reader.chars(start, closing)), start);
            return;
        }
        KramdownTag tag = tag(start);
        if (tag == null) {
            reader.at = start + 1;
        } else if (HtmlElements.isBlock(tag.name()) || reader.isDeep()) {
            reader.at = tag.end();
            reader.add(new StrayTag(reader.chars(start, tag.end())), start);
        } else {
            element(start, tag);
        }
    }

    private @Nullable KramdownTag tag(int start) {
        if (reader.find(">", start) < 0) {
            return null;
        }
        KramdownTag tag = KramdownTag.at(reader.text, start, reader.limit);
        reader.spend(tag == null ? 32 : tag.end() - start);
        return tag;
    }

    private void element(int start, KramdownTag tag) {
        reader.at = tag.end();
        SpanFrame frame = reader.openHtml(!isMarkdown(tag));
        frame.nodes().add(new HtmlInline(reader.chars(start, tag.end())));
        if (!tag.closed() && !HtmlElements.isEmpty(tag.name())) {
            content(tag, frame);
        }
        SpanHtml element = new SpanHtml(reader.chars(start, reader.at), tag);
        frame.fill(element);
        reader.add(element, start);
    }

    /// Whether the content is read as Markdown: its attribute says so, or else its kind.
    private boolean isMarkdown(KramdownTag tag) {
        boolean model =
                HtmlElements.hasSpanContent(tag.name()) || HtmlElements.hasBlockContent(tag.name());
        return switch (tag.attributes().getOrDefault("markdown", "")) {
            case "0" -> false;
            case "1" -> model;
            case "span" -> true;
            default -> model && !reader.isRaw() && reader.options().parsesSpanHtml();
        };
    }

    private void content(KramdownTag tag, SpanFrame frame) {
        if (reader.read(frame, () -> isEnd(tag))) {
            int end = reader.at;
            reader.at = KramdownTag.endOfClosing(reader.text, end, reader.limit, tag.name());
            frame.nodes().add(new HtmlInline(reader.chars(end, reader.at)));
        }
    }

    private boolean isEnd(KramdownTag tag) {
        return reader.peek(0) == '<'
                && reader.peek(1) == '/'
                && KramdownTag.endOfClosing(reader.text, reader.at, reader.limit, tag.name()) > 0;
    }
}
