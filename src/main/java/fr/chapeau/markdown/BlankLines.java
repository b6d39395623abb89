package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/// Blank lines around blocks; in a quote a line of its marks alone is blank.
final class BlankLines {

    private BlankLines() {}

    /// Whether the line above the block is blank; not so where there is none.
    static boolean isAbove(CharSequence body, Node block) {
        return isAbove(body, block.getStartOffset(), quotesAround(block));
    }

    /// Whether the line above the one that holds `offset` is blank, in so many quotes.
    static boolean isAbove(CharSequence body, int offset, int quotes) {
        int end = startOfLine(body, offset);
        return end > 0 && isBlank(body, startOfLine(body, end - 1), end, quotes);
    }

    /// Whether the line below the block is blank, or there is none.
    static boolean isBelow(CharSequence body, Node block) {
        return isBelow(body, block.getEndOffset(), quotesAround(block));
    }

    /// Whether the line below what ends at `offset`, its line end included or not, is blank.
    static boolean isBelow(CharSequence body, int offset, int quotes) {
        int start = offset;
        while (start < body.length() && (start == 0 || body.charAt(start - 1) != '\n')) {
            start++;
        }
        int end = start;
        while (end < body.length() && body.charAt(end) != '\n') {
            end++;
        }
        return isBlank(body, start, end, quotes);
    }

    /// Whether a block starts below the line in which something ends.
    static boolean isBelowLine(CharSequence body, int end, Node block) {
        return end <= startOfLine(body, block.getStartOffset());
    }

    /// Whether the last line is blank; the end of a line is no line of its own.
    static boolean isAtEnd(CharSequence body) {
        boolean ended = !body.isEmpty() && body.charAt(body.length() - 1) == '\n';
        int end = body.length() - (ended ? 1 : 0);
        return isBlank(body, startOfLine(body, end), end, 0);
    }

    /// How many blank lines stand above the line that holds `offset`, up to two.
    static int countAbove(CharSequence body, int offset, int quotes) {
        if (!isAbove(body, offset, quotes)) {
            return 0;
        }
        int above = startOfLine(body, offset) - 1;
        return isAbove(body, above, quotes) ? 2 : 1;
    }

    /// In how many quotes a block stands.
    static int quotesAround(Node block) {
        int quotes = 0;
        for (@Nullable Node node = block.getParent(); node != null; node = node.getParent()) {
            quotes += node instanceof BlockQuote ? 1 : 0;
        }
        return quotes;
    }

    private static int startOfLine(CharSequence body, int offset) {
        int start = offset;
        while (start > 0 && body.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static boolean isBlank(CharSequence body, int start, int end, int quotes) {
        int left = quotes;
        for (int i = start; i < end; i++) {
            char c = body.charAt(i);
            if (c == '>' && left > 0) {
                left--;
            } else if (!SpanReader.isBlank(c)) {
                return false;
            }
        }
        return true;
    }
}
