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

    @Nullable BlockStart tryStart(ParserState state, int at) {
        BasedSequence line = state.getLine();
        char sign = line.charAt(at);
        int length = runLength(line, at, sign);
        BasedSequence info = line.subSequence(at + length).trim();
        if (length < 3 || info.indexOfAny(c -> c == ' ' || c == '\t') >= 0) {
            return BlockStart.none();
        }
        if (lastClosing(line.getBaseSequence(), sign, length) <= line.getStartOffset()) {
            return BlockStart.none();
        }
        FenceParser parser = new FenceParser(sign, length, line.subSequence(at, at + length), info);
        return BlockStart.of(parser).atIndex(line.length());
    }

    private int lastClosing(BasedSequence body, char sign, int length) {
        return lastClosing.computeIfAbsent(
                "" + sign + length, _ -> findLastClosing(body, sign, length));
    }

    private static int findLastClosing(BasedSequence body, char sign, int length) {
        int end = body.length();
        while (end > 0) {
            int start = end - 1;
            while (start > 0 && body.charAt(start - 1) != '\n') {
                start--;
            }
            if (hasFence(body, start, end, sign, length)) {
                return start;
            }
            end = start;
        }
        return -1;
    }

    /// Whether a line could close the fence; marks of quotes and lists may stand before it.
    private static boolean hasFence(BasedSequence body, int start, int end, char sign, int length) {
        int last = end;
        while (last > start && SpanReader.isBlank(body.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > start && body.charAt(first - 1) == sign) {
            first--;
        }
        return last - first >= length;
    }

    static int runLength(BasedSequence line, int at, char sign) {
        int end = at;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return end - at;
    }
}
