package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A quote goes on to the next blank line, whatever the lines start with
/// (`parser/kramdown/blockquote.rb`).
final class QuoteParser extends ContainerParser<BlockQuote> {
    private final LineNotes notes;

    QuoteParser(BlockQuote block, LineNotes notes) {
        super(block);
        this.notes = notes;
    }

    /// Index behind the `>` at `at` and one blank.
    static int behindMarker(BasedSequence line, int at) {
        return at + 1 < line.length() && line.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank() || notes.isFresh()) {
            return BlockContinue.none();
        }
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() < 4) {
            if (line.charAt(at) == '>') {
                return BlockContinue.atIndex(behindMarker(line, at));
            }
            if (LineStarts.endsLazily(line, at, state.getIndent())) {
                return BlockContinue.none();
            }
        }
        return BlockContinue.atIndex(state.getIndex());
    }
}
