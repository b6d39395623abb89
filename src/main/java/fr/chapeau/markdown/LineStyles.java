package fr.chapeau.markdown;

import fr.chapeau.markdown.LineState.Block;
import java.util.List;

/// The highlighting of one line, found from the line and the state before it alone, in time that
/// grows with the line: this runs at each key press. It follows kramdown where a line can tell;
/// what only the whole text can tell (is this label defined?) is guessed.
///
/// @param ranges in order, none overlapping another
/// @param after the state before the next line
public record LineStyles(List<StyledRange> ranges, LineState after) {

    public LineStyles {
        ranges = List.copyOf(ranges);
    }

    /// Styles one line.
    ///
    /// @param line without its line end
    public static LineStyles of(String line, LineState before) {
        StylePaint paint = new StylePaint(line.length());
        LineState after = new Reader(line, before, paint).read();
        return new LineStyles(paint.ranges(), after);
    }

    /// Reads the block-level part of a line.
    private static final class Reader {
        /// Nobody nests deeper, and each may look at the whole line.
        private static final int MAX_MARKERS = 16;

        private final String line;
        private final LineState before;
        private final StylePaint paint;

        Reader(String line, LineState before, StylePaint paint) {
            this.line = line;
            this.before = before;
            this.paint = paint;
        }

        LineState read() {
            return switch (before.block()) {
                case FENCED_CODE -> inFence();
                case HTML_COMMENT -> inComment();
                case START, TEXT, LIST, LIST_GAP, INDENTED_CODE -> open();
            };
        }

        private LineState inFence() {
            paint.add(MdStyle.CODE, 0, line.length());
            int start = indent(0);
            int length = runLength(start, before.fence());
            boolean closes =
                    start < 4
                            && length >= before.fenceLength()
                            && line.substring(start + length).isBlank();
            if (closes) {
                paint.add(MdStyle.MARKUP, 0, line.length());
            }
            return closes ? LineState.of(Block.START) : before;
        }

        private LineState inComment() {
            int end = line.indexOf("-->");
            paint.add(MdStyle.HTML_COMMENT, 0, end < 0 ? line.length() : end + 3);
            if (end < 0) {
                return before;
            }
            return inline(end + 3, Block.TEXT);
        }

        private LineState open() {
            if (line.isBlank()) {
                boolean list = before.block() == Block.LIST || before.block() == Block.LIST_GAP;
                return LineState.of(list ? Block.LIST_GAP : Block.START);
            }
            int start = indent(0);
            if (start >= 4 && isCodeIndented()) {
                paint.add(MdStyle.CODE, 0, line.length());
                return LineState.of(Block.INDENTED_CODE);
            }
            return markers(start);
        }

        private boolean isCodeIndented() {
            return before.block() == Block.START || before.block() == Block.INDENTED_CODE;
        }

        /// Reads quote and list markers, which may follow one another, then what is behind them.
        private LineState markers(int from) {
            int at = from;
            boolean item = false;
            for (int depth = 0; depth < MAX_MARKERS && at < line.length(); depth++) {
                int marker = line.charAt(at) == '>' ? 1 : markerLength(at);
                if (marker == 0 || isRule(at)) {
                    break;
                }
                boolean quote = line.charAt(at) == '>';
                paint.add(quote ? MdStyle.QUOTE_MARKER : MdStyle.LIST_MARKER, at, at + marker);
                item |= !quote;
                at = indent(at + marker);
            }
            boolean inList =
                    item
                            || before.block() == Block.LIST
                            || (before.block() == Block.LIST_GAP && from > 0);
            return block(at, inList ? Block.LIST : Block.TEXT);
        }

        private LineState block(int at, Block context) {
            if (at == line.length()) {
                return LineState.of(context);
            }
            char c = line.charAt(at);
            int run = runLength(at, c);
            boolean fence = run >= 3 && (c == '~' || (c == '`' && line.indexOf('`', at + run) < 0));
            if (fence) {
                paint.add(MdStyle.CODE, at, line.length());
                paint.add(MdStyle.MARKUP, at, at + run);
                return LineState.fenced(c, run);
            }
            if (isUnderline(at)) {
                paint.add(MdStyle.HEADING, at, line.length());
                paint.add(MdStyle.MARKUP, at, line.length());
                return LineState.of(Block.START);
            }
            if (isRule(at)) {
                paint.add(MdStyle.RULE, at, line.length());
                return LineState.of(Block.START);
            }
            boolean heading = c == '#' && run <= 6 && isBlank(at + run);
            if (heading) {
                paint.add(MdStyle.HEADING, at, line.length());
                paint.add(MdStyle.MARKUP, at, at + run);
                LineState after = inline(at + run, Block.START);
                return after.block() == Block.HTML_COMMENT ? after : LineState.of(Block.START);
            }
            return inline(at, context);
        }

        private LineState inline(int from, Block context) {
            boolean comment = new InlineStyles(line, from, paint).paint();
            return LineState.of(comment ? Block.HTML_COMMENT : context);
        }

        /// `===` or `---` under a line of text.
        private boolean isUnderline(int at) {
            char c = line.charAt(at);
            return before.block() == Block.TEXT
                    && (c == '=' || c == '-')
                    && line.substring(at + runLength(at, c)).isBlank();
        }

        /// Three or more `*`, `-` or `_`, blanks between them or not.
        private boolean isRule(int at) {
            char c = line.charAt(at);
            if (c != '*' && c != '-' && c != '_') {
                return false;
            }
            int count = 0;
            for (int i = at; i < line.length(); i++) {
                if (line.charAt(i) == c) {
                    count++;
                } else if (line.charAt(i) != ' ' && line.charAt(i) != '\t') {
                    return false;
                }
            }
            return count >= 3;
        }

        /// Length of a list marker that a blank follows, else 0.
        private int markerLength(int at) {
            int end = at;
            while (end < line.length() && end - at < 9 && Character.isDigit(line.charAt(end))) {
                end++;
            }
            char c = end < line.length() ? line.charAt(end) : ' ';
            boolean marker = end > at ? c == '.' : c == '*' || c == '-' || c == '+' || c == ':';
            return marker && end + 1 < line.length() && isBlank(end + 1) ? end + 1 - at : 0;
        }

        private int indent(int from) {
            int at = from;
            while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }

        private int runLength(int at, char c) {
            int end = at;
            while (end < line.length() && line.charAt(end) == c) {
                end++;
            }
            return end - at;
        }

        private boolean isBlank(int at) {
            return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
        }
    }
}
