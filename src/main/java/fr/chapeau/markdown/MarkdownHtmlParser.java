package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// Reads blocks up to the line that starts with the end tag (`handle_kramdown_html_tag` in
/// kramdown's `parser/kramdown/html.rb`).
final class MarkdownHtmlParser extends ContainerParser<MarkdownHtmlBlock> {
    private final LineNotes notes;

    MarkdownHtmlParser(MarkdownHtmlBlock block, LineNotes notes) {
        super(block);
        this.notes = notes;
    }

    /// Whether the tag asks for its content to be read as blocks.
    static boolean accepts(KramdownTag tag, KramdownOptions options) {
        boolean model = HtmlElements.hasBlockContent(tag.name());
        boolean blocks =
                switch (tag.attributes().getOrDefault("markdown", "")) {
                    case "0", "span" -> false;
                    case "1" -> model;
                    case "block" -> true;
                    default -> model && options.parsesBlockHtml();
                };
        return blocks && !tag.closed() && !HtmlElements.isEmpty(tag.name());
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!state.isBlank() && state.getIndent() < 4 && !isInner(state)) {
            BasedSequence line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            int end = KramdownTag.endOfClosing(line, at, line.length(), block.tag().name());
            if (end > 0) {
                block.setEnd(line.subSequence(at, end));
                notes.setEndTag();
                return BlockContinue.none();
            }
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /// Whether raw HTML or another such element is open within, to which an end tag may belong.
    private boolean isInner(ParserState state) {
        List<BlockParser> parsers = state.getActiveBlockParsers();
        for (int i = parsers.size() - 1; i >= 0 && parsers.get(i) != this; i--) {
            BlockParser parser = parsers.get(i);
            if (parser instanceof MarkdownHtmlParser
                    || (parser instanceof RawHtmlParser raw && !raw.isEnded())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void closeBlock(ParserState state) {
        super.closeBlock(state);
        BasedSequence end = block.end();
        int endOffset = end == null ? block.getEndOffset() : end.getEndOffset();
        int start = block.start().getStartOffset();
        block.setChars(
                block.start()
                        .baseSubSequence(start, Math.max(endOffset, block.start().getEndOffset())));
    }
}
