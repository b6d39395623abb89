package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// An HTML element whose content is Markdown: `<div markdown="1">`.
final class MarkdownHtmlBlock extends Block {
    private final KramdownTag tag;
    private final BasedSequence start;
    private @Nullable BasedSequence end;

    /// Makes one for a start tag.
    MarkdownHtmlBlock(KramdownTag tag, BasedSequence start) {
        this.tag = tag;
        this.start = start;
    }

    KramdownTag tag() {
        return tag;
    }

    /// The start tag as written.
    BasedSequence start() {
        return start;
    }

    /// The end tag as written, if there is one.
    @Nullable BasedSequence end() {
        return end;
    }

    void setEnd(BasedSequence tag) {
        end = tag;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
