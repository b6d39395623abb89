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
import java.util.HashMap;
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
    private final Typography typography;
    private final CodeWriter codes;
    private final MathWriter formulas;
    private final boolean gfm;
    private final boolean hardWrap;
    private final Map<Node, String> endings = new HashMap<>();
    private int inHtml;

    /// @param attributes those of the piece of text that is written
    InlineWriter(
            CharSequence body, BlockAttributes attributes, DocumentParts whole, HtmlText html) {
        KramdownOptions options = whole.options();
        this.typography = Typography.of(options);
        this.codes = new CodeWriter(html, options);
        this.formulas = new MathWriter(html, options);
        this.gfm = options.isGfm();
        this.hardWrap = options.isHardWrap();
        this.abbreviations = whole.abbreviations();
        this.body = body;
        this.attributes = attributes;
        this.footnotes = whole.footnotes();
        this.html = html;
    }

    void children(Node parent) {
        children(parent, 0);
    }

    /// Has HTML written behind all else that `parent` holds.
    void endWith(Node parent, String markup) {
        endings.put(parent, markup);
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
        html.raw(endings.getOrDefault(parent, ""));
    }

    void write(Node node) {
        switch (node) {
            case Text text -> text(text);
            case SoftLineBreak _ -> html.raw(hardWrap && inHtml == 0 ? "<br />\n" : "\n");
            case HardLineBreak lineEnd -> hardBreak(lineEnd);
            case Emphasis _ -> element("em", node);
            case StrongEmphasis _ -> element("strong", node);
            case Strikethrough _ -> {
                inHtml++;
                element("del", node);
                inHtml--;
            }
            case Code code -> codes.span(code.getText().toString(), attributesBehind(code));
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
            smart(at, found.start(), afterBreak && at == start);
            abbreviation(found);
            at = found.end();
        }
        smart(at, end, afterBreak && at == start);
    }

    private void smart(int start, int end, boolean afterBreak) {
        html.text(SmartText.of(body, start, end, afterBreak, typography));
    }

    private void abbreviation(Span found) {
        String name = found.of(body);
        html.open("abbr", abbreviations.attributesOf(name)).text(name).close("abbr");
    }

    /// A backslash makes a break in the GFM dialect alone, and there not within HTML
    /// (`update_elements` in kramdown-parser-gfm).
    private void hardBreak(HardLineBreak lineEnd) {
        BasedSequence chars = lineEnd.getChars();
        boolean one = chars.startsWith("\\") && !chars.startsWith("\\\\");
        if (hardWrap) {
            html.raw(chars.startsWith("\\") ? "\\" : "").raw(inHtml > 0 ? "\n" : "<br />\n");
        } else {
            html.raw(one && (!gfm || inHtml > 0) ? "\\\n" : "<br />\n");
        }
    }

    private void element(String name, Node node) {
        html.open(name, attributesBehind(node));
        children(node);
        html.close(name);
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
            inHtml++;
            children(element);
            inHtml--;
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
        html.line().open("figure", outer).raw("\n").indent(1);
        html.line().empty("img", inner).raw("\n");
        html.line().open("figcaption", Map.of()).raw(inner.getOrDefault("alt", ""));
        html.close("figcaption").raw("\n").indent(-1).line().close("figure").raw("\n");
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
        BasedSequence shown = AutoLinkText.of(link);
        int at = shown.getStartOffset();
        for (Span found : abbreviations.in(body, at, shown.getEndOffset())) {
            html.source(body.subSequence(at, found.start()));
            abbreviation(found);
            at = found.end();
        }
        html.source(body.subSequence(at, shown.getEndOffset())).close("a");
    }

    private void extension(SpanExtension extension) {
        String content = extension.content().toString();
        switch (extension.kind()) {
            case ATTRIBUTES -> {} // they are those of the node before
            case COMMENT -> html.raw("<!-- " + content.replace("--", "- -") + " -->");
            case RAW -> html.raw(content);
            case MATH -> formulas.span(content.strip(), attributesBehind(extension));
            case NOTHING, OTHER_RAW -> {}
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
