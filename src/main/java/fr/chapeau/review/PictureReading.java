package fr.chapeau.review;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.markdown.MdImage;
import fr.chapeau.site.ImageAlternatives;
import fr.chapeau.site.PairedImage;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the pictures of a front matter, and those of some blocks of a body.
final class PictureReading {
    private final Kramdown kramdown;
    private final ImageAlternatives alternatives;

    PictureReading(Kramdown kramdown, ImageAlternatives alternatives) {
        this.kramdown = kramdown;
        this.alternatives = alternatives;
    }

    /// A picture and the block that it is in; of the front matter -1.
    record Placed(Picture picture, int block) {}

    List<Placed> in(FrontMatter matter) {
        List<Placed> pictures = new ArrayList<>();
        for (PairedImage image : alternatives.in(matter)) {
            if (image.entry().value().reading() instanceof PsychValue.Text(String address)
                    && !address.isBlank()) {
                String alternative =
                        image.reading() instanceof PsychValue.Text(String text) ? text : null;
                pictures.add(new Placed(new Picture(address, alternative, image.image()), -1));
            }
        }
        return pictures;
    }

    /// Only these blocks are read as Markdown, with those that say where links lead: the rest would
    /// take longer than all other comparing.
    List<Placed> in(String text, List<Block> blocks) {
        StringBuilder excerpt = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Block block : blocks) {
            excerpt.append(block.whole().of(text)).append("\n\n");
            ends.add(excerpt.length());
        }
        if (excerpt.indexOf("![") < 0 && excerpt.indexOf("<") < 0) {
            return List.of();
        }
        MarkdownDocument document = kramdown.parse(excerpt.toString());
        List<Found> found = new ArrayList<>();
        for (MdImage image : document.images()) {
            found.add(new Found(image.span(), image.destination(), image.alt()));
        }
        for (HtmlTag tag : document.html().tags("img")) {
            String address = tag.attribute("src").map(HtmlAttribute::value).orElse("");
            String alt = tag.attribute("alt").map(HtmlAttribute::value).orElse(null);
            found.add(new Found(tag.span(), address, alt));
        }
        found.sort(Comparator.comparing(Found::span));
        List<Placed> pictures = new ArrayList<>();
        for (Found image : found) {
            int at = 0;
            while (at + 1 < ends.size() && ends.get(at) <= image.span.start()) {
                at++;
            }
            Picture picture = new Picture(image.address, image.alternative, null);
            pictures.add(new Placed(picture, blocks.get(at).index()));
        }
        return pictures;
    }

    private record Found(
            Span span, String address, @org.jspecify.annotations.Nullable String alternative) {}
}
