package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// An HTML element in a line of text. Its first child is its start tag, its last one its end tag,
/// where it has one.
final class SpanHtml extends Node {
    private final KramdownTag tag;

    SpanHtml(BasedSequence chars, KramdownTag tag) {
        super(chars);
        this.tag = tag;
    }

    KramdownTag tag() {
        return tag;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
