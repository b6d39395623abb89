package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import fr.chapeau.markdown.SpanReader.Frame;
import fr.chapeau.markdown.SpanReader.Kind;
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
        } else if (HtmlElements.isBlock(tag.name())) {
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
        Frame frame = reader.open(Kind.HTML);
        frame.nodes().add(new HtmlInline(reader.chars(start, tag.end())));
        if (!tag.closed() && !HtmlElements.isEmpty(tag.name())) {
            content(tag, frame);
        }
        SpanHtml element = new SpanHtml(reader.chars(start, reader.at), tag);
        SpanReader.fill(element, frame.nodes());
        reader.add(element, start);
    }

    private void content(KramdownTag tag, Frame frame) {
        boolean raw = !HtmlElements.hasSpanContent(tag.name()) && !isKnownSpan(tag.name());
        boolean ended = raw ? raw(tag, frame) : reader.read(frame, () -> isEnd(tag));
        if (ended) {
            int end = reader.at;
            reader.at = KramdownTag.endOfClosing(reader.text, end, reader.limit, tag.name());
            frame.nodes().add(new HtmlInline(reader.chars(end, reader.at)));
        }
    }

    private static boolean isKnownSpan(String name) {
        return HtmlElements.hasBlockContent(name);
    }

    /// Text that is not read as Markdown, as in `<code>`.
    private boolean raw(KramdownTag tag, Frame frame) {
        int start = reader.at;
        boolean ended = false;
        int end = start;
        while (end < reader.limit && !ended) {
            end = reader.find("</", end);
            if (end < 0) {
                break;
            }
            ended = KramdownTag.endOfClosing(reader.text, end, reader.limit, tag.name()) > 0;
            end += ended ? 0 : 2;
        }
        reader.at = ended ? end : reader.limit;
        if (reader.at > start) {
            frame.nodes().add(new RawText(reader.chars(start, reader.at)));
        }
        return ended;
    }

    private boolean isEnd(KramdownTag tag) {
        return reader.peek(0) == '<'
                && reader.peek(1) == '/'
                && KramdownTag.endOfClosing(reader.text, reader.at, reader.limit, tag.name()) > 0;
    }
}
