package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Origin;
import fr.chapeau.check.PostHeading;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.markdown.MdImage;
import fr.chapeau.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What is read right beside the pictures of a post, as [PictureWords#key] compares it.
final class Neighbours {
    private static final int LONGEST_LINE = 400;

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");

    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]\n]{1,200})]\\([^()\n]{0,300}\\)");

    private final String file;
    private final Map<Span, String> titles = new HashMap<>();
    private final TreeMap<Integer, Figure> figures = new TreeMap<>();
    private final TreeMap<Integer, PostHeading> headings = new TreeMap<>();

    private record Figure(int end, String caption) {}

    Neighbours(CheckedPost post) {
        this.file = post.text();
        for (MdImage image : post.body().images()) {
            if (image.title() != null) {
                titles.put(post.bodyPlaces().in(image.span()), PictureWords.key(image.title()));
            }
        }
        for (HtmlTag caption : post.body().html().tags("figcaption")) {
            HtmlTag figure = caption.parent();
            if (figure != null && figure.name().equals("figure")) {
                Span whole = post.bodyPlaces().in(figure.span().union(figure.content()));
                String words = post.body().htmlWords(caption.content());
                figures.put(whole.start(), new Figure(whole.end(), PictureWords.key(words)));
            }
        }
        post.headings().forEach(heading -> headings.put(heading.span().end(), heading));
    }

    /// The caption: Markdown's title, that of the figure, or else the line below. Empty for none.
    String caption(Picture picture) {
        if (picture.origin() == Origin.FIELD) {
            return "";
        }
        String title = titles.get(picture.span());
        if (title != null) {
            return title;
        }
        Map.Entry<Integer, Figure> figure = figures.floorEntry(picture.span().start());
        return figure != null && figure.getValue().end() >= picture.span().end()
                ? figure.getValue().caption()
                : PictureWords.key(words(lineBelow(picture.span().end())));
    }

    /// What a line shows, tags and addresses left out.
    private static String words(String line) {
        return LINK.matcher(TAG.matcher(line).replaceAll(" ")).replaceAll("$1");
    }

    /// The heading that the picture stands right under; empty for none.
    String headingAbove(Picture picture) {
        Map.Entry<Integer, PostHeading> above = headings.floorEntry(picture.span().start());
        boolean next =
                above != null
                        && picture.origin() != Origin.FIELD
                        && isBlank(above.getKey(), picture.span().start());
        return next ? PictureWords.key(above.getValue().text()) : "";
    }

    private boolean isBlank(int from, int to) {
        return to - from < LONGEST_LINE && file.substring(from, to).isBlank();
    }

    /// The line after the one that ends at a place, an empty one between them left out.
    private String lineBelow(int from) {
        int at = from;
        while (at < file.length()
                && at < from + LONGEST_LINE
                && " \t\r\n".indexOf(file.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < file.length() && end < at + LONGEST_LINE && file.charAt(end) != '\n') {
            end++;
        }
        boolean below = file.substring(from, at).indexOf('\n') >= 0;
        return below ? file.substring(at, end) : "";
    }
}
