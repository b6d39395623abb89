package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds images that are all their link says: no text stands beside them in it, and no other image
/// with an alternative. Links and images may each be Markdown or raw HTML.
final class LinkContents {

    private record Piece(Span span, boolean image, boolean speaks) {}

    private final String body;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Span> alone = new HashSet<>();

    private LinkContents(String body, RawHtml html, List<MdImage> images, MaskedSpans lists) {
        this.body = body;
        for (HtmlTag tag : html.tags()) {
            boolean image = tag.name().equals("img");
            pieces.add(new Piece(tag.span(), image, image && speaks(tag)));
            if (tag.closing() != null) {
                pieces.add(new Piece(tag.closing(), false, false));
            }
        }
        html.comments().forEach(c -> pieces.add(new Piece(c, false, false)));
        images.forEach(i -> pieces.add(new Piece(i.span(), true, !i.alt().isBlank())));
        lists.spans().forEach(s -> pieces.add(new Piece(s, false, false)));
        pieces.sort(Comparator.comparing(Piece::span));
    }

    /// The spans of those images.
    ///
    /// @param lists attribute lists, which no reader sees
    static Set<Span> of(
            String body,
            RawHtml html,
            List<MdImage> images,
            List<MdLink> links,
            MaskedSpans lists) {
        LinkContents contents = new LinkContents(body, html, images, lists);
        links.forEach(link -> contents.look(link.textSpan()));
        for (HtmlTag tag : html.tags()) {
            boolean outermost = tag.ancestor("a").isEmpty();
            if (tag.name().equals("a") && outermost && !isNamed(tag)) {
                contents.look(tag.content());
            }
        }
        return contents.alone;
    }

    private static boolean speaks(HtmlTag image) {
        return isNamed(image)
                || image.attribute("alt").filter(a -> !a.value().isBlank()).isPresent();
    }

    private static boolean isNamed(HtmlTag tag) {
        return tag.attribute("aria-label").isPresent()
                || tag.attribute("aria-labelledby").isPresent()
                || tag.attribute("title").isPresent();
    }

    private void look(Span content) {
        List<Piece> images = new ArrayList<>();
        int at = content.start();
        for (int i = firstFrom(content.start()); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.span().end() > content.end()) {
                break;
            }
            if (piece.span().start() >= at) {
                if (!isBlank(at, piece.span().start())) {
                    return;
                }
                at = piece.span().end();
                if (piece.image()) {
                    images.add(piece);
                }
            }
        }
        if (!isBlank(at, content.end())) {
            return;
        }
        long speaking = images.stream().filter(Piece::speaks).count();
        for (Piece image : images) {
            if (speaking == 0 || (speaking == 1 && image.speaks())) {
                alone.add(image.span());
            }
        }
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Blank to a reader: the marks of emphasis show nothing by themselves.
    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = body.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && c != '*' && c != '_') {
                return false;
            }
        }
        return true;
    }
}
