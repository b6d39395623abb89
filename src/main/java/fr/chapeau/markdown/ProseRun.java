package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.Arrays;
import java.util.List;

/// What a reader sees of one block: entities and escapes are resolved, lines end with `\n`, and
/// each span that is no prose (code, image, address, tag, attribute list, Liquid) is one {@link
/// #MASK}.
public final class ProseRun {

    /// Stands for one masked span: no blank, no letter, no digit.
    public static final char MASK = '\uFFFC';

    /// What the run is the text of.
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        TABLE_CELL,
        /// Text in a raw HTML block.
        HTML_TEXT,
        /// What a comment says, which no reader sees.
        HTML_COMMENT
    }

    /// A part of the run that stands in a context.
    ///
    /// @param start index in the run's text
    /// @param end index behind its last character
    public record Mark(ProseContext context, int start, int end) {}

    private final Kind kind;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final List<Mark> marks;

    /// @param starts for each character the body's offset at which it starts
    /// @param ends for each character the body's offset behind it
    ProseRun(Kind kind, String text, int[] starts, int[] ends, List<Mark> marks) {
        this.kind = kind;
        this.text = text;
        this.starts = Arrays.copyOf(starts, text.length());
        this.ends = Arrays.copyOf(ends, text.length());
        this.marks = List.copyOf(marks);
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public List<Mark> marks() {
        return marks;
    }

    /// Where the body has what the text has from `start` to `end`; exact also for entities, masks
    /// and text that goes on in the next line of a quote.
    public Span span(int start, int end) {
        if (start == end) {
            return Span.at(start < starts.length ? starts[start] : end().start());
        }
        return new Span(starts[start], ends[end - 1]);
    }

    /// Where the body has the whole run.
    public Span span() {
        return span(0, text.length());
    }

    /// Whether the character at `index` stands in `context`.
    public boolean within(ProseContext context, int index) {
        return marks.stream()
                .anyMatch(m -> m.context() == context && m.start() <= index && index < m.end());
    }

    private Span end() {
        return Span.at(ends.length == 0 ? 0 : ends[ends.length - 1]);
    }

    @Override
    public String toString() {
        return kind + " " + span() + " " + text;
    }
}
