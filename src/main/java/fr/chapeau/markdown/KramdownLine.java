package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A line that shows nothing itself: an attribute list, the definition of one, or the mark `^` that
/// ends a block (kramdown syntax, "Block Attributes" and "EOB Marker").
final class KramdownLine extends Block {

    enum Kind {
        /// `{: .name}`: of the block above it, or of the one below behind a blank line.
        ATTRIBUTES,
        /// `{:name: .other}`
        DEFINITION,
        /// `^`
        END_OF_BLOCK
    }

    private final Kind kind;

    KramdownLine(Kind kind, BasedSequence chars) {
        super(chars);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /// What stands between `{:` and `}`.
    String list() {
        String line = getChars().toString().strip();
        return line.substring(2, line.length() - 1);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
