package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what the checks need off a flexmark tree.
final class TreeReader {
    private final String body;
    private final MaskedSpans hidden;
    private final ProseContexts contexts;

    final List<MdImage> images = new ArrayList<>();
    final List<MdLink> links = new ArrayList<>();
    final List<MdHeading> headings = new ArrayList<>();
    final List<ProseRun> prose = new ArrayList<>();

    /// @param hidden what is no prose wherever it stands
    TreeReader(String body, MaskedSpans hidden, ProseContexts contexts) {
        this.body = body;
        this.hidden = hidden;
        this.contexts = contexts;
    }

    void read(Document document) {
        for (Node node : document.getDescendants()) {
            switch (node) {
                case Paragraph paragraph -> block(paragraph, kindOf(paragraph));
                case Heading heading -> heading(heading);
                case TableCell cell -> block(cell, ProseRun.Kind.TABLE_CELL);
                case DefinitionTerm term -> block(term, ProseRun.Kind.PARAGRAPH);
                case Reference reference -> reference(reference);
                case ExtensionBlock comment when comment.isComment() -> comment(comment);
                default -> {}
            }
        }
    }

    private static ProseRun.Kind kindOf(Paragraph paragraph) {
        return paragraph.getAncestorOfType(ListItem.class) == null
                ? ProseRun.Kind.PARAGRAPH
                : ProseRun.Kind.LIST_ITEM;
    }

    private void block(Node node, ProseRun.Kind kind) {
        ProseBuilder builder = new ProseBuilder(body, hidden);
        inlines(node, builder);
        if (node.getAncestorOfType(BlockQuote.class) != null) {
            builder.mark(ProseContext.QUOTE_BLOCK, 0);
        }
        builder.build(kind, contexts).ifPresent(prose::add);
    }

    private void heading(Heading heading) {
        block(heading, ProseRun.Kind.HEADING);
        BasedSequence text = heading.getText();
        headings.add(
                new MdHeading(
                        spanOf(heading.getChars()),
                        text.isNull() ? Span.at(heading.getEndOffset()) : spanOf(text),
                        heading.getLevel(),
                        ShownText.of(heading, body, hidden)));
    }

    /// `[//]: # (a remark)` is how Markdown authors write a comment: to kramdown a definition that
    /// nobody uses.
    private void reference(Reference reference) {
        BasedSequence url = reference.getUrl();
        if (!url.startsWith("#")) {
            return;
        }
        BasedSequence said =
                reference.getTitle().isNull() ? url.subSequence(1) : reference.getTitle();
        said = said.trim();
        if (said.startsWith("(") && said.endsWith(")")) {
            said = said.subSequence(1, said.length() - 1);
        }
        ProseBuilder builder = new ProseBuilder(body, hidden);
        builder.literal(said.getStartOffset(), said.getEndOffset());
        builder.build(ProseRun.Kind.HTML_COMMENT, contexts).ifPresent(prose::add);
    }

    private void comment(ExtensionBlock comment) {
        ProseBuilder builder = new ProseBuilder(body, hidden);
        for (BasedSequence line : comment.getContentLines()) {
            builder.literal(line.getStartOffset(), line.getEndOffset());
        }
        builder.build(ProseRun.Kind.HTML_COMMENT, contexts).ifPresent(prose::add);
    }

    private void inlines(Node parent, ProseBuilder builder) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node, builder);
        }
    }

    private void inline(Node node, ProseBuilder builder) {
        switch (node) {
            case Text text -> builder.escaped(text.getStartOffset(), text.getEndOffset());
            case SoftLineBreak _, HardLineBreak _ ->
                    builder.replaced("\n", node.getStartOffset(), node.getEndOffset());
            case HtmlEntity entity ->
                    builder.replaced(
                            Entities.decode(entity.getChars().toString()),
                            entity.getStartOffset(),
                            entity.getEndOffset());
            case Emphasis _ -> marked(node, ProseContext.EMPHASIS, builder);
            case StrongEmphasis _ -> marked(node, ProseContext.STRONG, builder);
            case SpanLink image when image.isImage() -> {
                builder.mask(image.getStartOffset(), image.getEndOffset());
                image(image);
            }
            case SpanLink link -> {
                marked(link, ProseContext.LINK_TEXT, builder);
                link(link);
            }
            case AutoLink link -> bare(link, builder);
            case MailLink link -> bare(link, builder);
            case Code _, Footnote _ -> builder.mask(node.getStartOffset(), node.getEndOffset());
            default -> {
                if (node.hasChildren()) {
                    inlines(node, builder);
                } else {
                    builder.mask(node.getStartOffset(), node.getEndOffset());
                }
            }
        }
    }

    private void marked(Node node, ProseContext context, ProseBuilder builder) {
        int from = builder.length();
        inlines(node, builder);
        builder.mark(context, from);
    }

    private void bare(DelimitedLinkNode link, ProseBuilder builder) {
        builder.mask(link.getStartOffset(), link.getEndOffset());
        Span text = spanOf(link.getText());
        links.add(
                new MdLink(
                        spanOf(link.getChars()),
                        text,
                        text.of(body),
                        text,
                        text.of(body),
                        null,
                        attributesBehind(link)));
    }

    private void link(SpanLink link) {
        Span destination = destinationOf(link);
        links.add(
                new MdLink(
                        spanOf(link.getChars()),
                        spanOf(link.text()),
                        ShownText.withoutImages(link, body, hidden),
                        destination,
                        link.isGiven() ? link.url().toString() : destination.of(body),
                        titleOf(link),
                        attributesBehind(link)));
    }

    private void image(SpanLink image) {
        Span alt = spanOf(image.text());
        Span destination = destinationOf(image);
        Map<String, String> attributes = attributesBehind(image);
        images.add(
                new MdImage(
                        spanOf(image.getChars()),
                        alt,
                        attributes.getOrDefault("alt", ShownText.plain(alt.of(body))),
                        destination,
                        image.isGiven() ? image.url().toString() : destination.of(body),
                        titleOf(image),
                        attributes,
                        isAlone(image),
                        false));
    }

    private @Nullable String titleOf(SpanLink link) {
        BasedSequence title = link.title();
        if (title == null) {
            return null;
        }
        return ShownText.plain(link.isGiven() ? title.toString() : spanOf(title).of(body));
    }

    /// Where the address stands; one that is not in the text has its place behind the link.
    private static Span destinationOf(SpanLink link) {
        return link.isGiven() ? Span.at(link.getEndOffset()) : spanOf(link.url());
    }

    private static Span spanOf(BasedSequence chars) {
        return new Span(
                chars.getStartOffset(), Math.max(chars.getStartOffset(), chars.getEndOffset()));
    }

    /// `{: .name key="value"}` right behind (kramdown syntax, "Span Attribute Lists").
    private Map<String, String> attributesBehind(Node node) {
        int at = node.getEndOffset();
        if (!body.startsWith("{:", at)) {
            return Map.of();
        }
        return hidden.at(at)
                .map(span ->
                        AttributeList.parse(body.substring(at + 2, span.end() - 1)).attributes())
                .orElse(Map.of());
    }

    /// Whether nothing else is in its paragraph, a link around it apart.
    private boolean isAlone(Node image) {
        Node node = image;
        while (true) {
            Node parent = node.getParent();
            if (parent == null || !isBlankBeside(node, parent)) {
                return false;
            }
            if (parent instanceof Paragraph) {
                return true;
            }
            node = parent;
        }
    }

    private boolean isBlankBeside(Node node, Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean blank =
                    child == node
                            || child instanceof SoftLineBreak
                            || child instanceof HardLineBreak
                            || isHiddenOrBlank(child.getStartOffset(), child.getEndOffset());
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    private boolean isHiddenOrBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean list = body.charAt(i) == '{' && body.startsWith("{:", i);
            if (list && hidden.at(i).isPresent()) {
                i = hidden.at(i).get().end() - 1;
            } else if (!Character.isWhitespace(body.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
