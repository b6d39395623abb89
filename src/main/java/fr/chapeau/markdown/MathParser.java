package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// A formula that is a block of its own: `$$…$$` that stands free, over blank lines, too
/// (`parse_block_math` in kramdown's `parser/kramdown/math.rb`).
final class MathParser extends AbstractBlockParser {
    private static final String MARK = "$$";

    private final MathBlock block = new MathBlock();
    private final BlockContent content = new BlockContent();
    private final int end;
    private boolean ended;

    private MathParser(int end) {
        this.end = end;
    }

    static @Nullable BlockStart start(ParserState state, BlockParser container, int at) {
        BasedSequence line = state.getLine();
        boolean escaped = line.charAt(at) == '\\';
        int mark = escaped ? at + 1 : at;
        BasedSequence body = line.getBaseSequence();
        int offset = line.getStartOffset() + mark;
        if (!line.matchChars(MARK, mark)
                || !Boundaries.isAfter(body, container.getBlock(), offset)) {
            return null;
        }
        int close = body.indexOf(MARK, offset + MARK.length());
        boolean alone = close > 0 && isBlankBehind(body, close + MARK.length());
        if (!alone || (!escaped && !Boundaries.isBefore(body, container.getBlock(), close))) {
            return null;
        }
        return escaped
                ? BlockStart.of(new ParagraphParser()).atIndex(mark)
                : BlockStart.of(new MathParser(close + MARK.length())).atIndex(mark);
    }

    private static boolean isBlankBehind(BasedSequence body, int from) {
        int at = from;
        while (at < body.length() && body.charAt(at) != '\n') {
            if (!SpanReader.isBlank(body.charAt(at))) {
                return false;
            }
            at++;
        }
        return true;
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
        return ended ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        ended = line.getEndOffset() >= end;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        StringBuilder text = new StringBuilder();
        content.getLines().forEach(text::append);
        String all = text.toString().strip();
        boolean closed = all.length() >= 2 * MARK.length() && all.endsWith(MARK);
        int last = all.length() - (closed ? MARK.length() : 0);
        block.setFormula(all.substring(Math.min(MARK.length(), last), last).strip());
    }
}
