package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Headers (`parser/kramdown/header.rb`, with the pattern of kramdown-parser-gfm): a blank behind
/// the `#` and text are needed, and an id may stand at the end: `## Titre {#id}`.
final class HeadingParser extends AbstractBlockParser {
    private final Heading block;

    private HeadingParser(Heading block) {
        this.block = block;
    }

    /// `## Titre`, at the very start of the line.
    static @Nullable BlockStart atx(ParserState state, Block container, KramdownOptions options) {
        BasedSequence line = state.getLine();
        int start = state.getIndex();
        int level = 0;
        while (start + level < line.length() && line.charAt(start + level) == '#') {
            level++;
        }
        int behind = start + level;
        boolean blank =
                behind < line.length()
                        && (line.charAt(behind) == ' ' || line.charAt(behind) == '\t');
        level = options.isGfm() ? level : Math.min(level, 6);
        behind = start + level;
        if (level == 0 || level > 6 || (options.isGfm() && !blank)) {
            return BlockStart.none();
        }
        if (!options.blocksEndParagraphs()
                && !Boundaries.isAfter(line.getBaseSequence(), container, line.getStartOffset())) {
            return BlockStart.none();
        }
        BasedSequence all = line.subSequence(start).trimEnd();
        BasedSequence text = withoutId(line.subSequence(behind).trim());
        BasedSequence shown = withoutSigns(text, options.blocksEndParagraphs());
        if (shown.isEmpty()) {
            return BlockStart.none();
        }
        Heading heading = heading(all, shown, line.subSequence(behind).trim(), level);
        heading.setOpeningMarker(line.subSequence(start, behind));
        return BlockStart.of(new HeadingParser(heading)).atIndex(line.length());
    }

    /// `===` or `---` under a paragraph of one line that a blank line precedes.
    static @Nullable BlockStart setext(ParserState state, BlockParser container) {
        BasedSequence line = state.getLine();
        int start = state.getIndex();
        char sign = start < line.length() ? line.charAt(start) : ' ';
        boolean underline = sign == '=' || sign == '-';
        if (!underline || !isUnderline(line, start)) {
            return BlockStart.none();
        }
        if (!(container instanceof ParagraphParser paragraph)) {
            return BlockStart.none();
        }
        List<BasedSequence> lines = paragraph.getBlockContent().getLines();
        if (lines.size() != 1 || !isBehindBoundary(paragraph.getBlock(), lines.getFirst())) {
            return BlockStart.none();
        }
        BasedSequence first = lines.getFirst().trim();
        BasedSequence text = withoutId(first);
        if (text.isEmpty()) {
            return BlockStart.none();
        }
        BasedSequence all = first.baseSubSequence(first.getStartOffset(), line.getEndOffset());
        Heading heading = heading(all.trimEnd(), text, first, sign == '=' ? 1 : 2);
        return BlockStart.of(new HeadingParser(heading))
                .atIndex(line.length())
                .replaceActiveBlockParser();
    }

    /// Whether the line below makes a header of a line that stands free in a container.
    static boolean isUnderlinedBelow(BasedSequence line, Block container) {
        BasedSequence body = line.getBaseSequence();
        int next = body.indexOf('\n', line.getEndOffset()) + 1;
        if (next == 0) {
            return false;
        }
        int end = body.indexOf('\n', next);
        BasedSequence below = body.subSequence(next, end < 0 ? body.length() : end);
        if (container.getParent() != null) {
            int start = 0;
            while (start < below.length() && "> \t".indexOf(below.charAt(start)) >= 0) {
                start++;
            }
            below = below.subSequence(start);
        }
        return isUnderline(below, 0) && Boundaries.isAfter(body, container, line.getStartOffset());
    }

    /// `[-=][-=]*` and blanks
    static boolean isUnderline(BasedSequence line, int start) {
        int end = start;
        while (end < line.length() && (line.charAt(end) == '=' || line.charAt(end) == '-')) {
            end++;
        }
        return end > start && LineStarts.isBlank(line, end);
    }

    private static boolean isBehindBoundary(Block paragraph, BasedSequence line) {
        return Boundaries.isAfter(
                line.getBaseSequence(),
                paragraph.getPrevious(),
                line.getStartOffset(),
                BlankLines.quotesAround(paragraph));
    }

    private static Heading heading(
            BasedSequence all, BasedSequence text, BasedSequence written, int level) {
        Heading heading = new Heading(all);
        heading.setLevel(level);
        heading.setText(text);
        int id = startOfId(written);
        if (id > 0) {
            heading.setAnchorRefId(written.subSequence(id + 2, written.length() - 1).toString());
            heading.setExplicitAnchorRefId(true);
        }
        return heading;
    }

    private static BasedSequence withoutId(BasedSequence text) {
        int id = startOfId(text);
        return id > 0 ? text.subSequence(0, id).trimEnd() : text;
    }

    /// Index of `{#name}` at the end, behind a blank (`HEADER_ID`), or -1.
    private static int startOfId(BasedSequence text) {
        int start = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
        boolean behindBlank =
                start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t');
        if (!behindBlank || start + 3 >= text.length()) {
            return -1;
        }
        for (int i = start + 2; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean first = Character.isLetter(c) || c == '_' || c == ':';
            boolean later = i > start + 2 && (Character.isDigit(c) || c == '-' || c == '.');
            if (!first && !later) {
                return -1;
            }
        }
        return start;
    }

    /// Leaves out `#` signs at the end that a blank precedes.
    ///
    /// @param behindBlank whether none need precede; then no backslash may
    private static BasedSequence withoutSigns(BasedSequence text, boolean behindBlank) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        if (!behindBlank) {
            boolean escaped = end > 0 && text.charAt(end - 1) == '\\';
            int last = escaped && end < text.length() ? end + 1 : end;
            return text.subSequence(0, last).trimEnd();
        }
        boolean closing =
                end < text.length()
                        && end > 0
                        && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t');
        return closing ? text.subSequence(0, end).trimEnd() : text;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(block.getText(), block);
    }
}
