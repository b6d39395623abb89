package fr.chapeau.check;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.text.Span;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A piece of text that a reader reads or hears, with everything that is no prose masked by {@link
/// ProseRun#MASK}: code, addresses, tags, attribute lists, Liquid.
///
/// Rules about words look at passages and at nothing else, wherever the words stand.
public final class Passage {

    /// What the passage is.
    public enum Kind {
        /// The title in the front matter.
        TITLE,
        /// Any other text in the front matter.
        FIELD,
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        TABLE_CELL,
        /// Text in a raw HTML block.
        HTML_TEXT,
        /// The alternative of a picture in the body: it is read aloud in the picture's place.
        ALTERNATIVE,
        /// A comment, which no reader sees.
        COMMENT
    }

    private final Kind kind;
    private final String text;
    private final Places places;
    private final List<ProseRun.Mark> marks;
    private final @Nullable FieldPath field;
    private final Map<ProseContext, BitSet> contexts = new EnumMap<>(ProseContext.class);
    private final Lazy<Folded> folded;

    Passage(
            Kind kind,
            String text,
            Places places,
            List<ProseRun.Mark> marks,
            @Nullable FieldPath field) {
        this.kind = kind;
        this.text = text;
        this.places = places;
        this.marks = marks;
        this.field = field;
        this.folded = new Lazy<>(() -> Folded.of(text));
        for (ProseRun.Mark mark : marks) {
            contexts.computeIfAbsent(mark.context(), c -> new BitSet())
                    .set(mark.start(), mark.end());
        }
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /// The text for comparison.
    public Folded folded() {
        return folded.get();
    }

    /// The field of the front matter it is the text of, or null in the body.
    public @Nullable FieldPath field() {
        return field;
    }

    /// Whether readers see or hear it.
    public boolean visible() {
        return kind != Kind.COMMENT;
    }

    /// Where the file has the characters from `start` to `end`.
    public Span span(int start, int end) {
        return places.in(start, end);
    }

    /// Whether the character at `index` stands in `context`.
    public boolean within(ProseContext context, int index) {
        BitSet set = contexts.get(context);
        return set != null && set.get(index);
    }

    @Override
    public String toString() {
        return kind + " " + text + " " + marks;
    }
}
