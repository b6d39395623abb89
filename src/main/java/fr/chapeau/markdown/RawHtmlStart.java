package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// Starts blocks of raw HTML.
final class RawHtmlStart {
    private static final int LONGEST_TAG = 2000;
    private static final int UNKNOWN = -2;

    private final LineNotes notes;
    private int lastCommentEnd = UNKNOWN;

    RawHtmlStart(LineNotes notes) {
        this.notes = notes;
    }

    @Nullable BlockStart tryStart(ParserState state, boolean inParagraph) {
        int start = state.getNextNonSpaceIndex();
        BasedSequence line = state.getLine();
        KramdownOptions options = KramdownExtension.OPTIONS.get(state.getProperties());
        KramdownTag tag = KramdownTag.at(line, start, line.length());
        if (tag != null && MarkdownHtmlParser.accepts(tag, options)) {
            BasedSequence written = line.subSequence(start, tag.end());
            return BlockStart.of(new MarkdownHtmlParser(new MarkdownHtmlBlock(tag, written), notes))
                    .atIndex(tag.end());
        }
        boolean starts =
                line.matchChars("<!--", start)
                        ? start == state.getIndex() && !inParagraph && isComment(line, start)
                        : isBlockTag(line, start, inParagraph);
        return starts
                ? BlockStart.of(new RawHtmlParser(options.parsesBlockHtml())).atIndex(start)
                : BlockStart.none();
    }

    private boolean isComment(BasedSequence line, int start) {
        BasedSequence body = line.getBaseSequence();
        if (lastCommentEnd == UNKNOWN) {
            lastCommentEnd = body.lastIndexOf("-->");
        }
        return lastCommentEnd >= line.getStartOffset() + start + 4;
    }

    /// Whether a whole start tag of a block stands here.
    static boolean isBlockTag(BasedSequence line, int start, boolean inParagraph) {
        BasedSequence body = line.getBaseSequence();
        int at = line.getStartOffset() + start;
        int limit = Math.min(body.length(), at + LONGEST_TAG);
        KramdownTag tag = KramdownTag.at(body, at, limit);
        boolean script = tag != null && inParagraph && tag.name().equals("script");
        return tag != null && !script && !HtmlElements.isSpan(tag.name());
    }
}
