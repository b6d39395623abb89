package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/// Reads a block that may hold any other: what is left to say is how long it goes on.
///
/// @param <B> the block that is read
abstract class ContainerParser<B extends Block> extends AbstractBlockParser {
    /// The block that is read.
    protected final B block;

    ContainerParser(B block) {
        this.block = block;
    }

    @Override
    public final Block getBlock() {
        return block;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public final boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }
}
