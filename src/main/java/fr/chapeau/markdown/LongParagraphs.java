package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// Cuts a paragraph of thousands of lines in pieces. To put a paragraph together from lines that
/// stand apart (in a quote, say) takes flexmark time in proportion to the square of their number;
/// nobody writes such a paragraph, but somebody may paste one.
final class LongParagraphs implements ParagraphPreProcessor {
    private static final int MOST_LINES = 400;

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        List<BasedSequence> lines = block.getContentLines();
        if (lines.size() <= MOST_LINES || isWhole(lines)) {
            return 0;
        }
        for (int start = 0; start < lines.size(); start += MOST_LINES) {
            int end = Math.min(start + MOST_LINES, lines.size());
            Paragraph piece = new Paragraph();
            piece.setContent(lines.subList(start, end));
            piece.setCharsFromContent();
            block.insertBefore(piece);
            state.blockAdded(piece);
            state.getInlineParser().parse(piece.getContentChars(), piece);
        }
        return block.getTextLength();
    }

    /// Whether the lines stand in the body without anything between them.
    private static boolean isWhole(List<BasedSequence> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).getStartOffset() != lines.get(i - 1).getEndOffset()) {
                return false;
            }
        }
        return true;
    }

    static final class Factory extends LabelsKnown {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new LongParagraphs();
        }
    }
}
