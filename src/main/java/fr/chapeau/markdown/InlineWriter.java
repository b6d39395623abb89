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
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes what stands in a line of text.
final class InlineWriter {

    private final CharSequence body;
    private final BlockAttributes attributes;
    private final Footnotes footnotes;
    private final Abbreviations abbreviations;
    private final HtmlText html;

    InlineWriter(
            CharSequence body,
            BlockAttributes attributes,
            Footnotes footnotes,
            Abbreviations abbreviations,
            HtmlText html) {
        this.abbreviations = abbreviations;
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
        int at = start;
        for (Span found : abbreviations.in(body, start, end)) {
            html.text(SmartText.of(body, at, found.start(), afterBreak && at == start));
            String name = found.of(body);
            html.open("abbr", abbreviations.attributesOf(name)).text(name).close("abbr");
            at = found.end();
        }
        html.text(SmartText.of(body, at, end, afterBreak && at == start));
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

    /// The image that a paragraph is, if a list right behind it names it `standalone` (kramdown
    /// syntax, "Images").
    @Nullable SpanLink standaloneImage(Node paragraph) {
        return paragraph.getFirstChild() instanceof SpanLink image
                        && image.isImage()
                        && image.getNext() instanceof SpanExtension list
                        && list.kind() == SpanExtension.Kind.ATTRIBUTES
                        && list.getNext() == null
                        && AttributeList.parse(list.content().toString())
                                .references()
                                .contains("standalone")
                ? image
                : null;
    }

    /// Writes an image with its alternative as its caption; its class and id go to the figure.
    void figure(SpanLink image, Map<String, String> paragraph) {
        Map<String, String> inner = attributesOf(image);
        Map<String, String> outer = new LinkedHashMap<>(paragraph);
        for (String name : List.of("class", "id")) {
            String value = inner.get(name);
            if (value != null && !outer.containsKey(name)) {
                outer.put(name, value);
                inner.remove(name);
            }
        }
        html.open("figure", outer).empty("img", inner).open("figcaption", Map.of());
        html.raw(inner.getOrDefault("alt", "")).close("figcaption").close("figure").raw("\n");
    }

    private void link(SpanLink link) {
        Map<String, String> all = attributesOf(link);
        if (link.isImage()) {
            html.empty("img", all);
        } else {
            html.open("a", all);
            children(link);
            html.close("a");
        }
    }

    private Map<String, String> attributesOf(SpanLink link) {
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
        return all;
    }

    private void bare(DelimitedLinkNode link, String scheme) {
        String address = link.getText().toString();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("href", address.startsWith(scheme) ? address : scheme + address);
        all.putAll(attributesBehind(link));
        html.open("a", all);
        html.text(address.startsWith("mailto:") ? address.substring(7) : address).close("a");
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
