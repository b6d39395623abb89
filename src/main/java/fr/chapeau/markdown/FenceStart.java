package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Starts fenced code (`FENCED_CODEBLOCK_MATCH` in kramdown-parser-gfm): behind the fence stands
/// one word at most, and without a closing fence there is no code.
final class FenceStart {
    /// For each fence sign and length the start of the last line that could close it.
    private final Map<String, Integer> lastClosing = new HashMap<>();

    /// @param outermost whether no quote or list is around the line
    @Nullable BlockStart tryStart(ParserState state, int at, boolean outermost) {
        BasedSequence line = state.getLine();
        char sign = line.charAt(at);
        int run = runLength(line, at, sign);
        int length = closedLength(line, sign, run, outermost);
        BasedSequence info = line.subSequence(at + length).trim();
        if (length < 3 || info.indexOfAny(c -> c == ' ' || c == '\t') >= 0) {
            return BlockStart.none();
        }
        BasedSequence marker = line.subSequence(at, at + length);
        return BlockStart.of(new FenceParser(sign, length, marker, info)).atIndex(line.length());
    }

    /// The run's length, or the greatest below it for which there is an end: the rest of the run
    /// names a language then. 0 if there is none.
    private int closedLength(BasedSequence line, char sign, int run, boolean outermost) {
        int low = 2;
        int high = run;
        while (low < high) {
            int middle = high == run ? run : (low + high + 1) >>> 1;
            int last = lastClosing(line.getBaseSequence(), sign, middle, outermost);
            if (last > line.getStartOffset()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low < 3 ? 0 : low;
    }

    private int lastClosing(BasedSequence body, char sign, int length, boolean outermost) {
        return lastClosing.computeIfAbsent(
                "" + sign + length + outermost,
                _ -> findLastClosing(body, sign, length, outermost));
    }

    private static int findLastClosing(
            BasedSequence body, char sign, int length, boolean outermost) {
        int end = body.length();
        while (end > 0) {
            int start = end - 1;
            while (start > 0 && body.charAt(start - 1) != '\n') {
                start--;
            }
            if (hasFence(body, start, end, sign, length, outermost)) {
                return start;
            }
            end = start;
        }
        return -1;
    }

    /// Whether a line could close the fence; marks of quotes and lists may stand before it, but for
    /// one that is in none.
    private static boolean hasFence(
            BasedSequence body, int start, int end, char sign, int length, boolean outermost) {
        int last = end;
        while (last > start && SpanReader.isBlank(body.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > start && body.charAt(first - 1) == sign) {
            first--;
        }
        boolean free =
                !outermost || (first - start <= 3 && body.subSequence(start, first).isBlank());
        return free && last - first >= length;
    }

    static int runLength(BasedSequence line, int at, char sign) {
        int end = at;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return end - at;
    }
}
