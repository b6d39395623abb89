package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import fr.chapeau.markdown.RawHtmlReader.Piece;
import java.util.ArrayList;
import java.util.List;

/// Reads a {@link RawHtmlBlock} (`parse_block_html` in kramdown's `parser/kramdown/html.rb`):
/// unlike CommonMark's, it ends where its element ends, blank lines or not.
final class RawHtmlParser extends AbstractBlockParser {
    private final RawHtmlBlock block;
    private final BlockContent content = new BlockContent();
    private final StringBuilder text = new StringBuilder();
    private final RawHtmlReader reader = new RawHtmlReader(text);
    private boolean closed;

    RawHtmlParser(boolean markdown) {
        this.block = new RawHtmlBlock(markdown);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    /// Whether its element has ended.
    boolean isEnded() {
        return closed;
    }

    /// Whether text behind its element has started a paragraph on the same line.
    boolean hasRest() {
        BasedSequence rest = block.rest();
        return rest != null && !rest.isEmpty();
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        int before = text.length();
        text.append(line);
        int end = text.length();
        for (Piece piece = reader.next(false); piece != null; piece = reader.next(false)) {
            boolean ends = reader.isOutside() && !(piece instanceof Piece.Text);
            if (ends && !startsHtml(piece.end())) {
                closed = true;
                end = Math.max(before, piece.end());
                break;
            }
        }
        if (closed && endIfBlank(end) < text.length()) {
            content.add(line.subSequence(0, end - before), state.getIndent());
            block.setRest(line.subSequence(end - before).trim());
        } else {
            content.add(line, state.getIndent());
        }
    }

    /// Whether the same line goes on with another block of HTML.
    private boolean startsHtml(int from) {
        int at = from;
        while (at < text.length() && at - from < 3 && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '<') {
            return false;
        }
        KramdownTag tag = KramdownTag.at(text, at, text.length());
        return tag != null && !HtmlElements.isSpan(tag.name());
    }

    private int endIfBlank(int from) {
        for (int i = from; i < text.length(); i++) {
            if (!SpanReader.isBlank(text.charAt(i))) {
                return from;
            }
        }
        return text.length();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }

    /// What stands behind the element goes to the paragraph below, or becomes one.
    @Override
    public void parseInlines(InlineParser inlineParser) {
        BasedSequence rest = block.rest();
        if (rest == null || rest.isEmpty()) {
            return;
        }
        boolean blank =
                BlankLines.isBelow(
                        block.getDocument().getChars(),
                        rest.getEndOffset(),
                        BlankLines.quotesAround(block));
        if (block.getNext() instanceof Paragraph below && !blank) {
            List<BasedSequence> lines = new ArrayList<>();
            lines.add(rest.getBaseSequence().subSequence(rest.getStartOffset(), lineEnd(rest)));
            lines.addAll(below.getContentLines());
            below.setContent(lines);
        } else {
            Paragraph paragraph = new Paragraph(rest);
            block.insertAfter(paragraph);
            inlineParser.parse(rest, paragraph);
        }
    }

    private static int lineEnd(BasedSequence rest) {
        CharSequence base = rest.getBaseSequence();
        int end = rest.getEndOffset();
        while (end < base.length() && base.charAt(end) != '\n' && base.charAt(end) != '\r') {
            end++;
        }
        boolean pair =
                end + 1 < base.length() && base.charAt(end) == '\r' && base.charAt(end + 1) == '\n';
        return Math.min(end + (pair ? 2 : 1), base.length());
    }
}
