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
import org.jspecify.annotations.Nullable;

/// Code by its indentation of four (`parser/kramdown/codeblock.rb`). A line that is not indented
/// goes on the line of code above it.
final class IndentedCodeParser extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final IndentedCodeBlock block = new IndentedCodeBlock();
    private final List<BasedSequence> lines = new ArrayList<>();
    private int blankLines;
    private boolean lazy;

    private final boolean inList;

    private IndentedCodeParser(boolean inList) {
        this.inList = inList;
    }

    static @Nullable BlockStart start(ParserState state) {
        boolean inList = isInList(state);
        int behind = behindIndent(state);
        if (inList) {
            return BlockStart.of(new IndentedCodeParser(true)).atColumn(state.getColumn() + INDENT);
        }
        return behind < 0 ? null : BlockStart.of(new IndentedCodeParser(false)).atIndex(behind);
    }

    /// In lists kramdown has made blanks of tabs, so that columns count there.
    static boolean isInList(ParserState state) {
        return state.getActiveBlockParsers().stream()
                .anyMatch(p -> p instanceof ListParser || p instanceof DefinitionParser);
    }

    /// Index behind four blanks or a tab (`INDENT`), or -1: blanks before a tab do not make up.
    private static int behindIndent(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getIndex();
        if (at < line.length() && line.charAt(at) == '\t') {
            return at + 1;
        }
        return line.matchChars(" ".repeat(INDENT), at) ? at + INDENT : -1;
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
        int behind = behindIndent(state);
        if (inList && state.getIndent() >= INDENT) {
            return BlockContinue.atColumn(state.getColumn() + INDENT);
        }
        if (!inList && behind >= 0) {
            return BlockContinue.atIndex(behind);
        }
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (blankLines > 0 || LineStarts.endsLazily(line, at, state.getIndent())) {
            return BlockContinue.none();
        }
        lazy =
                at - state.getIndex() < INDENT
                        && line.subSequence(state.getIndex(), at).indexOf('\t') < 0;
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
