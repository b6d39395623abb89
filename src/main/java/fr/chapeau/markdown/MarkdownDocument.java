package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Document;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A body as the checks see it. Immutable; every span is in UTF-16 offsets of the body.
///
/// Jekyll runs Liquid before kramdown: each of its tags and outputs is read as one opaque word.
public final class MarkdownDocument {

    /// Fills Liquid for the parser: no letter, blank or punctuation to Markdown.
    static final char FILLER = '\uE000';

    private final String body;
    private final List<Span> liquid;
    private final List<MdImage> images;
    private final List<MdLink> links;
    private final List<MdHeading> headings;
    private final List<ProseRun> prose;
    private final RawHtml html;
    private final Set<Span> onlyContentOfLink;

    /// @param liquid where the body has Liquid
    /// @param document the tree of the body with Liquid filled
    MarkdownDocument(String body, MaskedSpans liquid, Document document) {
        this.body = body;
        this.liquid = liquid.spans();
        MaskedSpans lists = new MaskedSpans(AttributeListSpans.of(body));
        MaskedSpans hidden = liquid.with(lists);
        HtmlSources sources = new HtmlSources(body, document);
        html = sources.html();
        ProseContexts contexts = new ProseContexts(html);
        TreeReader tree = new TreeReader(body, hidden, contexts);
        tree.read(document);
        links = byPlace(tree.links, MdLink::span);
        headings = byPlace(tree.headings, MdHeading::span);
        onlyContentOfLink = LinkContents.of(body, html, tree.images, links, lists);
        tree.images.replaceAll(this::withLink);
        images = byPlace(tree.images, MdImage::span);
        List<ProseRun> runs = new ArrayList<>(tree.prose);
        runs.addAll(new HtmlProse(body, html, hidden, contexts).read(sources.blocks()));
        prose = byPlace(runs, ProseRun::span);
    }

    private static <T> List<T> byPlace(List<T> items, Function<T, Span> place) {
        return items.stream().sorted(Comparator.comparing(place)).toList();
    }

    private MdImage withLink(MdImage image) {
        return new MdImage(
                image.span(),
                image.altSpan(),
                image.alt(),
                image.destinationSpan(),
                image.destination(),
                image.title(),
                image.attributes(),
                image.alone(),
                onlyContentOfLink.contains(image.span()));
    }

    public String body() {
        return body;
    }

    /// Images written in Markdown; for those in HTML see {@link #html()}.
    public List<MdImage> images() {
        return images;
    }

    /// Links written in Markdown; for those in HTML see {@link #html()}.
    public List<MdLink> links() {
        return links;
    }

    /// Headings written in Markdown.
    public List<MdHeading> headings() {
        return headings;
    }

    /// What readers see, block by block, and what comments say.
    public List<ProseRun> prose() {
        return prose;
    }

    public RawHtml html() {
        return html;
    }

    /// The words between two places of raw HTML, cut where they are no name any more; it starts
    /// with {@link ProseRun#MASK} where Liquid says some of them.
    public String htmlWords(Span content) {
        return HtmlWords.of(body, html.tokens(), content);
    }

    /// Liquid outputs, tags, and `comment` and `highlight` blocks as a whole.
    public List<Span> liquid() {
        return liquid;
    }

    /// Whether an HTML image is all that its link says, as {@link MdImage#onlyContentOfLink()}.
    public boolean onlyContentOfLink(HtmlTag image) {
        return onlyContentOfLink.contains(image.span());
    }
}
