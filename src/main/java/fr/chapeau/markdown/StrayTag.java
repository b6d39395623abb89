package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A tag in a line of text that kramdown shows as text: an end tag without a start, or the tag of a
/// block.
final class StrayTag extends Node {

    StrayTag(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
