package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// The lines of fenced code, as they stand.
final class FenceParser extends AbstractBlockParser {
    private final FencedCodeBlock block = new FencedCodeBlock();
    private final BlockContent content = new BlockContent();
    private final char sign;
    private final int length;
    private boolean first = true;

    FenceParser(char sign, int length, BasedSequence marker, BasedSequence info) {
        this.sign = sign;
        this.length = length;
        block.setOpeningMarker(marker);
        block.setInfo(info);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        int run = FenceStart.runLength(line, at, sign);
        if (state.getIndent() < 4 && run >= length && LineStarts.isBlank(line, at + run)) {
            block.setClosingMarker(line.subSequence(at, at + run));
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (first) {
            first = false; // the line of the fence itself
        } else {
            content.add(line, state.getIndent());
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        block.setCharsFromContent();
    }
}
