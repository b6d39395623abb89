package fr.chapeau.check;

import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.markdown.MdHeading;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A heading of the body, however it is written.
///
/// @param span all of it, in offsets of the file
/// @param textSpan what stands between its marks or tags
/// @param level from 1 to 6
/// @param text what a reader sees of it; what is not known yet, and images, are U+FFFC
/// @param form how it is written
public record PostHeading(Span span, Span textSpan, int level, String text, Form form) {

    /// How a heading is written.
    public enum Form {
        /// `## So`.
        HASHES,
        /// With a line of `=` or `-` below.
        UNDERLINED,
        /// A tag.
        HTML,
        /// A tag with a class of its own: a part of a component, whose level the component sets.
        COMPONENT
    }

    /// Whether a reader gets nothing of it.
    public boolean isEmpty() {
        return text.codePoints().noneMatch(PostHeading::shows);
    }

    /// By place.
    static List<PostHeading> of(MarkdownDocument body, Places places) {
        List<PostHeading> all = new ArrayList<>();
        for (MdHeading heading : body.headings()) {
            boolean hashes = heading.span().of(body.body()).stripLeading().startsWith("#");
            all.add(
                    new PostHeading(
                            places.in(heading.span()),
                            places.in(heading.textSpan()),
                            heading.level(),
                            heading.text(),
                            hashes ? Form.HASHES : Form.UNDERLINED));
        }
        Starts pictures = Starts.ofPictures(body);
        for (HtmlTag tag : body.html().tags()) {
            boolean heading = tag.name().length() == 2 && isLevel(tag.name());
            if (heading && tag.closing() != null) {
                all.add(html(tag, body, places, pictures));
            }
        }
        all.sort(Comparator.comparing(PostHeading::span));
        return List.copyOf(all);
    }

    private static boolean isLevel(String name) {
        return name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private static PostHeading html(
            HtmlTag tag, MarkdownDocument body, Places places, Starts pictures) {
        Span content = tag.content();
        String words = body.htmlWords(content);
        boolean component = tag.attribute("class").isPresent();
        return new PostHeading(
                places.in(tag.span().union(content)),
                places.in(content),
                tag.name().charAt(1) - '0',
                pictures.anyIn(content) ? ProseRun.MASK + words : words,
                component ? Form.COMPONENT : Form.HTML);
    }

    private static boolean shows(int c) {
        boolean invisible = Character.getType(c) == Character.FORMAT;
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !invisible;
    }
}
