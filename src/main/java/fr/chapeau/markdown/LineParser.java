package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A block that is one line, known when it starts.
final class LineParser extends AbstractBlockParser {
    private final Block block;
    private final boolean kept;

    LineParser(Block block) {
        this.block = block;
        this.kept = true;
    }

    /// A line that leaves nothing in the tree.
    LineParser() {
        this.block = new KramdownLine(KramdownLine.Kind.END_OF_BLOCK, BasedSequence.EMPTY);
        this.kept = false;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        if (kept) {
            block.setCharsFromContent();
        } else {
            block.unlink();
            state.blockRemoved(block);
        }
    }
}
