package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Starts blocks in kramdown's order and by its rules (`@block_parsers` in `parser/kramdown.rb`),
/// with what its GFM dialect lets end a paragraph. They stand in for flexmark's own, which follow
/// CommonMark: kramdown's lists, quotes and headers take in other lines.
final class KramdownBlocks extends AbstractBlockParserFactory {
    /// Blocks nest no deeper: each line is shown to all blocks that are open, so time would grow
    /// with depth times length; and the tree is read by recursion. What is deeper is text.
    private static final int MAX_DEPTH = 80;

    private final TableAhead tables = new TableAhead();
    private final LineNotes notes = new LineNotes();
    private final RawHtmlStart html = new RawHtmlStart(notes);
    private final FenceStart fences = new FenceStart();
    private final ExtensionStart extensions = new ExtensionStart();

    private KramdownBlocks(DataHolder options) {
        super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (notes.takeEndTag()) {
            return BlockStart.of(new LineParser()).atIndex(state.getLine().length());
        }
        if (state.isBlank() || state.getActiveBlockParsers().size() > MAX_DEPTH) {
            return BlockStart.none();
        }
        BlockParser container = matched.getBlockParser();
        if (container instanceof ListParser list) {
            return list.startItem(state);
        }
        if (container instanceof DefinitionParser list) {
            return list.startItem(state);
        }
        boolean inParagraph = container.isParagraphParser() || isBehindHtml(state);
        boolean tab =
                state.getLine().charAt(state.getIndex()) == '\t' // however few its columns
                        && !IndentedCodeParser.isInList(state);
        if (tab || state.getIndent() + notes.extraIndent() >= 4) {
            boolean code = !inParagraph && notes.extraIndent() == 0;
            BlockStart start = code ? IndentedCodeParser.start(state) : null;
            return start != null || inParagraph ? start : ownParagraph(state, container);
        }
        if (inParagraph
                ? container.isParagraphParser() && tables.goesOn(container, state.getLine())
                : isLate(state, "[{^") && tables.begins(container, state.getLine())) {
            return null;
        }
        if (!inParagraph && isUnderlined(state, container)) {
            return ownParagraph(state, container);
        }
        BlockStart start = start(state, container, inParagraph);
        return start == null ? ownParagraph(state, container) : start;
    }

    /// Whether a mark of what kramdown looks for later than for underlined headers is one's text.
    private static boolean isUnderlined(ParserState state, BlockParser container) {
        return isLate(state, "$\\[{^")
                && HeadingParser.isUnderlinedBelow(state.getLine(), container.getBlock());
    }

    /// Whether the line has such a mark, or starts a short form.
    private static boolean isLate(ParserState state, String marks) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        return marks.indexOf(line.charAt(at)) >= 0 || line.matchChars("*[", at);
    }

    /// Whether the line goes on a paragraph that began behind an element on the line above.
    private static boolean isBehindHtml(ParserState state) {
        return state.getActiveBlockParser() instanceof RawHtmlParser html
                && html.isEnded()
                && html.hasRest();
    }

    /// flexmark would add a line that starts nothing to a paragraph in a block that just ended, as
    /// CommonMark asks for; kramdown has decided by then which lines a block takes in.
    private static @Nullable BlockStart ownParagraph(ParserState state, BlockParser container) {
        BlockParser active = state.getActiveBlockParser();
        return active.isParagraphParser() && container != active
                ? BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex())
                : null;
    }

    private @Nullable BlockStart start(
            ParserState state, BlockParser container, boolean inParagraph) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        KramdownOptions options = KramdownExtension.OPTIONS.get(state.getProperties());
        if (inParagraph && !options.blocksEndParagraphs() && "`~>#".indexOf(line.charAt(at)) >= 0) {
            return null;
        }
        return switch (line.charAt(at)) {
            case '`', '~' ->
                    mayFence(state, options)
                            ? fences.tryStart(state, at, isOutermost(container))
                            : null;
            case '>' -> quote(line, at);
            case '#' -> HeadingParser.atx(state, container.getBlock(), options);
            case '<' -> html.tryStart(state, inParagraph);
            case '{' -> extensions.tryStart(state, at, inParagraph);
            case '^' -> KramdownLineParser.tryStart(state, at);
            case '=' -> HeadingParser.setext(state, container);
            case ':' -> DefinitionParser.start(state, container, at);
            case '[' -> inParagraph ? null : label(state, container, at);
            case '$', '\\' -> inParagraph ? null : MathParser.start(state, container, at);
            case '*' -> abbreviation(state, container, at);
            default -> signs(state, container, at);
        };
    }

    /// kramdown's own dialect knows fences of `~` alone, not indented.
    private static boolean mayFence(ParserState state, KramdownOptions options) {
        return options.isGfm()
                || (state.getIndent() == 0 && state.getLine().charAt(state.getIndex()) == '~');
    }

    private static boolean isOutermost(BlockParser container) {
        Block block = container.getBlock();
        Node around = container.isParagraphParser() ? block.getParent() : block;
        return around instanceof Document;
    }

    private static @Nullable BlockStart label(ParserState state, BlockParser container, int at) {
        BlockStart footnote = FootnoteParser.start(state, at);
        return footnote != null ? footnote : LinkLineParser.start(state, container);
    }

    private @Nullable BlockStart abbreviation(ParserState state, BlockParser container, int at) {
        AbbreviationDefinition found =
                container.isParagraphParser()
                        ? null
                        : AbbreviationDefinition.at(
                                state.getLine().subSequence(state.getIndex()), 0);
        return found == null
                ? signs(state, container, at)
                : BlockStart.of(new LineParser(found)).atIndex(state.getLine().length());
    }

    /// What starts with a marker: a rule, a list, or the line under a header.
    private @Nullable BlockStart signs(ParserState state, BlockParser container, int at) {
        BasedSequence line = state.getLine();
        int marker = LineStarts.listMarker(line, at);
        boolean inParagraph = container.isParagraphParser();
        BlockStart header = inParagraph ? HeadingParser.setext(state, container) : null;
        if (header != null) {
            return header;
        }
        if (LineStarts.isRule(line, at) && (!inParagraph || marker > 0)) {
            ThematicBreak rule = new ThematicBreak(line.subSequence(at));
            return BlockStart.of(new LineParser(rule)).atIndex(line.length());
        }
        KramdownOptions options = KramdownExtension.OPTIONS.get(state.getProperties());
        if (inParagraph && !options.blocksEndParagraphs()) {
            return null;
        }
        boolean separator = inParagraph && isSeparator(container, line);
        return marker == 0 || separator ? null : ListParser.start(state, notes, at, marker);
    }

    /// Whether the line divides the head from the body of the table that a paragraph may become.
    private static boolean isSeparator(BlockParser paragraph, BasedSequence line) {
        return line.indexOf('|') >= 0
                && paragraph.getBlockContent().getLines().getFirst().indexOf('|') >= 0
                && new TableLine(line).kind() == TableLine.Kind.SEPARATOR;
    }

    private BlockStart quote(BasedSequence line, int at) {
        BlockQuote quote = new BlockQuote();
        quote.setOpeningMarker(line.subSequence(at, at + 1));
        return BlockStart.of(new QuoteParser(quote, notes))
                .atIndex(QuoteParser.behindMarker(line, at));
    }

    static final class Factory implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new KramdownBlocks(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
