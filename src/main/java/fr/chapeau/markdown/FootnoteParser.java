package fr.chapeau.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// The text of a footnote (`parser/kramdown/footnote.rb`): the rest of the line, and the lines
/// below that are indented by four.
final class FootnoteParser extends ContainerParser<FootnoteBlock> {
    private static final int INDENT = 4;

    private boolean indented;
    private boolean lastIsBlank;

    private FootnoteParser() {
        super(new FootnoteBlock());
    }

    /// `[^name]: text`
    static @Nullable BlockStart start(ParserState state, int at) {
        BasedSequence line = state.getLine();
        if (!line.matchChars("[^", at)) {
            return null;
        }
        int end = at + 2;
        while (end < line.length() && isNamePart(line.charAt(end))) {
            end++;
        }
        if (end == at + 2 || !line.matchChars("]:", end)) {
            return null;
        }
        FootnoteParser parser = new FootnoteParser();
        parser.block.setOpeningMarker(line.subSequence(at, at + 2));
        parser.block.setText(line.subSequence(at + 2, end));
        parser.block.setClosingMarker(line.subSequence(end, end + 2));
        return BlockStart.of(parser).atIndex(end + 2);
    }

    private static boolean isNamePart(char c) {
        return c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }

    /// `CODEBLOCK_MATCH`: a line that is not indented goes on an indented one right above.
    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            lastIsBlank = true;
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (state.getIndent() >= INDENT) {
            indented = true;
            lastIsBlank = false;
            return BlockContinue.atColumn(state.getColumn() + INDENT);
        }
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        boolean lazy =
                indented && !lastIsBlank && !LineStarts.endsLazily(line, at, state.getIndent());
        return lazy ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        super.closeBlock(state);
        var notes = FootnoteExtension.FOOTNOTES.get(state.getProperties());
        notes.put(notes.normalizeKey(block.getText()), block);
    }
}
