package fr.chapeau.check;

import fr.chapeau.markdown.MarkdownDocument;
import fr.chapeau.text.Span;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Where things of one kind begin in a text.
final class Starts {
    private final NavigableSet<Integer> offsets = new TreeSet<>();

    private Starts() {}

    /// Of pictures, in Markdown and raw HTML.
    static Starts ofPictures(MarkdownDocument body) {
        Starts starts = new Starts();
        body.images().forEach(image -> starts.offsets.add(image.span().start()));
        body.html().tags().stream()
                .filter(tag -> tag.name().equals("img") || tag.name().equals("svg"))
                .forEach(tag -> starts.offsets.add(tag.span().start()));
        return starts;
    }

    boolean anyIn(Span span) {
        Integer next = offsets.ceiling(span.start());
        return next != null && next < span.end();
    }
}
