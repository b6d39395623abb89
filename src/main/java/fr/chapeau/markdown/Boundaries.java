package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// Whether a block stands free: what begins or ends a table, a formula or an underlined header
/// (kramdown's `parser/kramdown/block_boundary.rb`).
final class Boundaries {

    private Boundaries() {}

    /// `after_block_boundary?` for a block that is in the tree.
    static boolean isAfter(CharSequence body, Node block) {
        return isAfter(
                body, block.getPrevious(), block.getStartOffset(), BlankLines.quotesAround(block));
    }

    /// The same for what is going to start at `offset`, in a container.
    static boolean isAfter(CharSequence body, Block container, int offset) {
        int quotes = BlankLines.quotesAround(container) + (container instanceof BlockQuote ? 1 : 0);
        return isAfter(body, container.getLastChild(), offset, quotes);
    }

    /// The same for what starts at `offset` below `above`, in so many quotes.
    static boolean isAfter(CharSequence body, @Nullable Node above, int offset, int quotes) {
        return above == null
                || BlankLines.isAbove(body, offset, quotes)
                || (above instanceof RawHtmlBlock html && html.endsFree())
                || (above instanceof KramdownLine line && leavesFree(body, line));
    }

    /// The mark `^` does, and attributes of the block to come; those of the block above do not.
    private static boolean leavesFree(CharSequence body, KramdownLine line) {
        return switch (line.kind()) {
            case END_OF_BLOCK -> true;
            case DEFINITION -> false;
            case ATTRIBUTES -> isForNext(body, line);
        };
    }

    /// Whether attributes are those of the block below them (`parse_block_extensions` in
    /// `parser/kramdown/extensions.rb`).
    static boolean isForNext(CharSequence body, KramdownLine last) {
        KramdownLine first = last;
        while (!BlankLines.isAbove(body, first)
                && first.getPrevious() instanceof KramdownLine above
                && above.kind() == KramdownLine.Kind.ATTRIBUTES) {
            first = above;
        }
        Node above = first.getPrevious();
        return BlankLines.isAbove(body, first)
                || above == null
                || above instanceof KramdownLine
                || (above instanceof ExtensionBlock extension && extension.isOptions());
    }

    /// `before_block_boundary?`
    static boolean isBefore(CharSequence body, Node block) {
        Node below = block.getNext();
        return below == null
                || (below instanceof KramdownLine line
                        && line.kind() != KramdownLine.Kind.DEFINITION)
                || BlankLines.isBelow(body, block);
    }

    /// The same for what ends on the line that holds `offset`, before the lines below are read: in
    /// a container a marker may end it.
    static boolean isBefore(BasedSequence body, Block container, int offset) {
        int start = offset;
        while (start < body.length() && body.charAt(start) != '\n') {
            start++;
        }
        start++;
        int end = start;
        while (end < body.length() && body.charAt(end) != '\n') {
            end++;
        }
        if (start >= body.length()) {
            return true;
        }
        boolean inner = container.getParent() != null;
        while (start < end && isMark(body.charAt(start), inner)) {
            start++;
        }
        BasedSequence line = body.subSequence(start, end);
        return line.isBlank()
                || LineStarts.isEndOfBlock(line, 0, 0)
                || LineStarts.isAttributeList(line, 0)
                || (inner && LineStarts.listMarker(line, 0) > 0);
    }

    /// Whether what stands above the line that starts at `start` ends there.
    static boolean isFreeLine(BasedSequence body, int start) {
        int end = body.indexOf('\n', start);
        BasedSequence line = body.subSequence(start, end < 0 ? body.length() : end);
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return line.isBlank()
                || LineStarts.isEndOfBlock(line, at, at)
                || (at < 4 && LineStarts.isAttributeList(line, at));
    }

    private static boolean isMark(char c, boolean inner) {
        return SpanReader.isBlank(c) || (inner && c == '>');
    }
}
