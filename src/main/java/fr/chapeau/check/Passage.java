package fr.chapeau.check;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.markdown.ProseContext;
import fr.chapeau.markdown.ProseRun;
import fr.chapeau.text.Span;
import java.util.List;
import java.util.function.BooleanSupplier;
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
    private final Said said;

    /// @param said what it says and what is known of that
    Passage(
            Kind kind,
            String text,
            Places places,
            List<ProseRun.Mark> marks,
            @Nullable FieldPath field,
            Said said) {
        this.kind = kind;
        this.text = text;
        this.places = places;
        this.marks = marks;
        this.field = field;
        this.said = said;
    }

    Said said() {
        return said;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    /// The text for comparison.
    public Folded folded() {
        return said.folded();
    }

    /// Which characters the text holds.
    public CharacterSet characters() {
        return said.characters();
    }

    /// The field of the front matter it is the text of, or null in the body.
    public @Nullable FieldPath field() {
        return field;
    }

    /// Looks for something in the passage, unless a passage that says the same is known to hold
    /// nothing of it.
    ///
    /// @param what is looked for: the same object each time
    /// @param looking tells whether it found any; it depends on nothing but what the passage says
    ///   and how that is written
    public void look(Object what, BooleanSupplier looking) {
        if (!said.isWithout(what) && !looking.getAsBoolean()) {
            said.learnWithout(what);
        }
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
        return said.within(context, index);
    }

    @Override
    public String toString() {
        return kind + " " + text + " " + marks;
    }
}
