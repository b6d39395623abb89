package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes what stands in a line of text.
final class InlineWriter {

    private final CharSequence body;
    private final BlockAttributes attributes;
    private final Footnotes footnotes;
    private final HtmlText html;

    InlineWriter(
            CharSequence body, BlockAttributes attributes, Footnotes footnotes, HtmlText html) {
        this.body = body;
        this.attributes = attributes;
        this.footnotes = footnotes;
        this.html = html;
    }

    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    /// Writes what stands behind an offset; text before it is left out.
    void children(Node parent, int from) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text && text.getStartOffset() < from) {
                text(Math.min(from, text.getEndOffset()), text.getEndOffset(), false);
            } else if (node.getStartOffset() >= from) {
                write(node);
            }
        }
    }

    void write(Node node) {
        switch (node) {
            case Text text -> text(text);
            case SoftLineBreak _ -> html.raw("\n");
            case HardLineBreak _ -> html.raw("<br />\n");
            case Emphasis _ -> element("em", node);
            case StrongEmphasis _ -> element("strong", node);
            case Strikethrough _ -> element("del", node);
            case Code code -> code(code);
            case HtmlEntity entity -> html.text(Entities.decode(entity.getChars().toString()));
            case HtmlInlineComment comment -> html.raw(comment.getChars().toString());
            case SpanHtml element -> html(element);
            case HtmlInlineBase _ -> {} // the element around it writes it
            case StrayTag tag -> html.text(tag.getChars());
            case RawText raw -> html.source(raw.getChars());
            case SpanLink link -> link(link);
            case AutoLink link -> bare(link, "");
            case MailLink link -> bare(link, "mailto:");
            case Footnote note -> footnotes.mark(note, html);
            case Abbreviation abbreviation -> abbreviation(abbreviation);
            case SpanExtension extension -> extension(extension);
            default -> children(node);
        }
    }

    private void text(Text text) {
        text(
                text.getStartOffset(),
                text.getEndOffset(),
                text.getPrevious() instanceof SoftLineBreak
                        || text.getPrevious() instanceof HardLineBreak);
    }

    private void text(int start, int end, boolean afterBreak) {
        html.text(SmartText.of(body, start, end, afterBreak));
    }

    private void element(String name, Node node) {
        html.open(name, attributesBehind(node));
        children(node);
        html.close(name);
    }

    private void code(Code code) {
        Map<String, String> all = new LinkedHashMap<>(attributesBehind(code));
        String language = "language-plaintext";
        all.merge("class", "highlighter-rouge", (a, b) -> a + " " + b);
        all.put("class", language + " " + all.get("class"));
        html.open("code", all).text(code.getText()).close("code");
    }

    private void html(SpanHtml element) {
        KramdownTag tag = element.tag();
        Map<String, String> all = new LinkedHashMap<>();
        tag.attributes().forEach((name, value) -> all.put(name, value.replaceAll("\n+", " ")));
        all.remove("markdown");
        all.putAll(attributesBehind(element));
        if (HtmlElements.isEmpty(tag.name())) {
            html.empty(tag.name(), all);
        } else {
            html.open(tag.name(), all);
            children(element);
            html.close(tag.name());
        }
    }

    private void link(SpanLink link) {
        Map<String, String> all = new LinkedHashMap<>();
        Node definition = link.definition();
        if (definition != null) {
            all.putAll(attributes.of(definition));
        }
        all.put(link.isImage() ? "src" : "href", link.url().toString());
        if (link.isImage()) {
            all.put("alt", ShownText.withoutEscapes(link.text().toString()));
        }
        BasedSequence title = link.title();
        if (title != null) {
            all.put("title", title.toString());
        }
        all.putAll(attributesBehind(link));
        if (link.isImage()) {
            html.empty("img", all);
        } else {
            html.open("a", all);
            children(link);
            html.close("a");
        }
    }

    private void bare(DelimitedLinkNode link, String scheme) {
        String address = link.getText().toString();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("href", address.startsWith(scheme) ? address : scheme + address);
        all.putAll(attributesBehind(link));
        html.open("a", all);
        html.text(address.startsWith("mailto:") ? address.substring(7) : address).close("a");
    }

    private void abbreviation(Abbreviation abbreviation) {
        String title = abbreviation.getAbbreviation().toString().strip();
        html.open("abbr", title.isEmpty() ? Map.of() : Map.of("title", title));
        html.text(abbreviation.getChars()).close("abbr");
    }

    private void extension(SpanExtension extension) {
        String content = extension.content().toString();
        switch (extension.kind()) {
            case ATTRIBUTES -> {} // they are those of the node before
            case COMMENT -> html.raw("<!-- " + content.replace("--", "- -") + " -->");
            case RAW -> html.raw(content);
            case MATH -> html.raw("\\(").text(content.strip()).raw("\\)");
            case NOTHING -> {}
        }
    }

    private Map<String, String> attributesBehind(Node node) {
        List<AttributeList> lists = new ArrayList<>();
        Node next = node.getNext();
        while (next instanceof SpanExtension extension
                && extension.kind() == SpanExtension.Kind.ATTRIBUTES) {
            lists.add(AttributeList.parse(extension.content().toString()));
            next = next.getNext();
        }
        return lists.isEmpty() ? Map.of() : attributes.resolve(lists);
    }
}
