package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
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
import org.jspecify.annotations.Nullable;

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
            case HtmlInlineBase tag -> html.raw(tag.getChars().toString());
            case Link link -> link(link, link.getUrl(), link.getTitle());
            case LinkRef link when link.isDefined() -> {
                Reference target = link.getReferenceNode(link.getDocument());
                link(link, target.getUrl(), target.getTitle());
            }
            case AutoLink link -> bare(link, "");
            case MailLink link -> bare(link, "mailto:");
            case Image image -> image(image, image.getText(), image.getUrl(), image.getTitle());
            case ImageRef image when image.isDefined() -> {
                Reference target = image.getReferenceNode(image.getDocument());
                BasedSequence label =
                        image.getText().isNull() ? image.getReference() : image.getText();
                image(image, label, target.getUrl(), target.getTitle());
            }
            case RefNode brackets -> withGaps(brackets);
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

    private void link(Node node, BasedSequence url, BasedSequence title) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("href", url.toString());
        if (title.isNotNull()) {
            all.put("title", title.toString());
        }
        all.putAll(attributesBehind(node));
        html.open("a", all);
        children(node);
        html.close("a");
    }

    private void bare(DelimitedLinkNode link, String scheme) {
        String address = link.getText().toString();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("href", address.startsWith(scheme) ? address : scheme + address);
        all.putAll(attributesBehind(link));
        html.open("a", all);
        html.text(address.startsWith("mailto:") ? address.substring(7) : address).close("a");
    }

    private void image(Node node, BasedSequence alt, BasedSequence url, BasedSequence title) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("src", url.toString());
        all.put("alt", ShownText.withoutEscapes(alt.toString()));
        if (title.isNotNull()) {
            all.put("title", title.toString());
        }
        all.putAll(attributesBehind(node));
        html.empty("img", all);
    }

    /// Brackets that turned out to be no link.
    private void withGaps(Node node) {
        int at = node.getStartOffset();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text(at, Math.max(at, child.getStartOffset()), false);
            write(child);
            at = child.getEndOffset();
        }
        text(at, Math.max(at, node.getEndOffset()), false);
    }

    private void abbreviation(Abbreviation abbreviation) {
        String title = abbreviation.getAbbreviation().toString().strip();
        html.open("abbr", title.isEmpty() ? Map.of() : Map.of("title", title));
        html.text(abbreviation.getChars()).close("abbr");
    }

    private void extension(SpanExtension extension) {
        String content = extension.content().toString();
        switch (extension.kind()) {
            case ATTRIBUTES -> {
                if (!isSpan(firstBefore(extension))) {
                    text(extension.getStartOffset(), extension.getEndOffset(), false);
                }
            }
            case COMMENT -> html.raw("<!-- " + content.replace("--", "- -") + " -->");
            case RAW -> html.raw(content);
            case MATH -> html.raw("\\(").text(content.strip()).raw("\\)");
            case NOTHING -> {}
        }
    }

    private static @Nullable Node firstBefore(Node list) {
        Node node = list.getPrevious();
        while (node instanceof SpanExtension extension
                && extension.kind() == SpanExtension.Kind.ATTRIBUTES) {
            node = node.getPrevious();
        }
        return node;
    }

    /// Whether an attribute list right behind it is its own: kramdown leaves one behind text alone.
    private static boolean isSpan(@Nullable Node node) {
        return node != null && !(node instanceof Text) && !(node instanceof SoftLineBreak);
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
