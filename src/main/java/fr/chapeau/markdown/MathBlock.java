package fr.chapeau.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A formula that is a block of its own.
final class MathBlock extends Block {
    private String formula = "";

    /// What stands between its marks.
    String formula() {
        return formula;
    }

    void setFormula(String text) {
        formula = text;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
