package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/// Code by its indentation of four (`parser/kramdown/codeblock.rb`). A line that is not indented
/// goes on the line of code above it.
final class IndentedCodeParser extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final IndentedCodeBlock block = new IndentedCodeBlock();
    private final List<BasedSequence> lines = new ArrayList<>();
    private int blankLines;
    private boolean lazy;

    static BlockStart start(ParserState state) {
        return BlockStart.of(new IndentedCodeParser()).atColumn(state.getColumn() + INDENT);
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
        lazy = false;
        if (state.isBlank()) {
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (state.getIndent() >= INDENT) {
            return BlockContinue.atColumn(state.getColumn() + INDENT);
        }
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (blankLines > 0 || LineStarts.endsLazily(line, at, state.getIndent())) {
            return BlockContinue.none();
        }
        lazy = true;
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (lazy && !lines.isEmpty()) {
            lines.set(lines.size() - 1, withoutLineEnd(lines.getLast()));
        }
        lines.add(line);
        blankLines = line.isBlank() ? blankLines + 1 : 0;
    }

    private static BasedSequence withoutLineEnd(BasedSequence line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.subSequence(0, end);
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(lines.subList(0, lines.size() - blankLines));
        block.setCharsFromContent();
    }
}
