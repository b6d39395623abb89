package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Fences;
import fr.chapeau.frontmatter.YamlEntry;
import fr.chapeau.frontmatter.YamlMapping;
import fr.chapeau.frontmatter.YamlNode;
import fr.chapeau.frontmatter.YamlOpaque;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.frontmatter.YamlSequence;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.text.Span;
import java.util.BitSet;
import java.util.Set;

/// The parts of a post in which blanks and tabs mean something: code, preformatted text, what
/// Liquid runs, values of several lines.
final class KeptLines {
    private static final Set<String> PREFORMATTED = Set.of("pre", "code", "textarea", "script");

    private final String text;
    private final BitSet kept;
    private final Fences fences;
    private final int bodyStart;

    KeptLines(CheckedPost post) {
        text = post.text();
        kept = new BitSet(text.length());
        bodyStart = post.frontMatter().parts().body().start();
        fences = new Fences(post.body().body());
        node(post.frontMatter().root());
        for (HtmlTag tag : post.body().html().tags()) {
            if (PREFORMATTED.contains(tag.name())) {
                keep(post.bodyPlaces().in(tag.span().union(tag.content())));
            }
        }
        post.body().liquid().forEach(span -> keep(post.bodyPlaces().in(span)));
        post.body().html().comments().forEach(span -> keep(post.bodyPlaces().in(span)));
    }

    private void node(YamlNode node) {
        switch (node) {
            case YamlScalar scalar -> value(scalar.span());
            case YamlOpaque opaque -> value(opaque.span());
            case YamlSequence list -> list.items().forEach(this::node);
            case YamlMapping map ->
                    map.entries().stream().map(YamlEntry::value).forEach(this::node);
        }
    }

    private void value(Span span) {
        int line = text.indexOf('\n', span.start());
        if (line >= 0 && line < span.end()) {
            int end = text.indexOf('\n', span.end());
            keep(new Span(span.start(), end < 0 ? text.length() : end));
        }
    }

    private void keep(Span span) {
        kept.set(span.start(), span.end());
    }

    /// Whether the blanks there may mean something, in a line that begins at `start`.
    boolean hold(int start, int index) {
        boolean code =
                index >= bodyStart
                        && (isIndented(start)
                                || fences.hold(new Span(index - bodyStart, index - bodyStart + 1)));
        return code || kept.get(index);
    }

    private boolean isIndented(int start) {
        return text.startsWith("    ", start) || text.startsWith("\t", start);
    }
}
