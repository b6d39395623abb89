package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of terms and their definitions (`parse_definition_list` in kramdown's
/// `parser/kramdown/list.rb`): the lines of the paragraph before the first `:` are the terms.
final class DefinitionParser extends AbstractBlockParser {

    private enum Line {
        NEW_ITEM,
        INDENTED,
        OTHER
    }

    private final DefinitionList block = new DefinitionList();
    private final List<BasedSequence> terms;
    private int indentation;
    private boolean lastIsBlank;
    private Line line = Line.NEW_ITEM;

    private DefinitionParser(List<BasedSequence> terms) {
        this.terms = List.copyOf(terms);
    }

    /// Starts a list at a `:` behind a paragraph, one blank line between them or none.
    static @Nullable BlockStart start(ParserState state, BlockParser container, int at) {
        if (!isMarker(state.getLine(), at)) {
            return null;
        }
        if (container instanceof ParagraphParser paragraph) {
            List<BasedSequence> lines = paragraph.getBlockContent().getLines();
            return new DefinitionParser(lines).first(state, at).replaceActiveBlockParser();
        }
        Node above = container.getBlock().getLastChild();
        if (!container.isContainer() || !(above instanceof Paragraph paragraph)) {
            return null;
        }
        int start = state.getLine().getStartOffset();
        if (BlankLines.countAbove(
                        state.getLine().getBaseSequence(),
                        start,
                        BlankLines.quotesAround(paragraph))
                > 1) {
            return null;
        }
        List<BasedSequence> lines = paragraph.getContentLines();
        paragraph.unlink();
        state.blockRemoved(paragraph);
        return new DefinitionParser(lines).first(state, at);
    }

    private BlockStart first(ParserState state, int at) {
        BlockStart start = BlockStart.of(this, item(state, at));
        return start.atIndex(ItemLines.read(state, at, 1).content());
    }

    @Nullable BlockStart startItem(ParserState state) {
        int at = state.getNextNonSpaceIndex();
        boolean starts = line == Line.NEW_ITEM && isMarker(state.getLine(), at);
        return starts
                ? BlockStart.of(item(state, at)).atIndex(ItemLines.read(state, at, 1).content())
                : null;
    }

    private ItemParser item(ParserState state, int at) {
        ItemLines read = ItemLines.read(state, at, 1);
        indentation = read.indentation();
        lastIsBlank = false;
        line = Line.NEW_ITEM;
        DefinitionItem item = new DefinitionItem();
        item.setOpeningMarker(read.marker());
        item.setMarkerSuffix(read.attributes());
        return new ItemParser(item, this);
    }

    private static boolean isMarker(BasedSequence text, int at) {
        return text.charAt(at) == ':'
                && at + 1 < text.length()
                && " \t|".indexOf(text.charAt(at + 1)) >= 0;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return child instanceof DefinitionItem;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            line = Line.OTHER;
            lastIsBlank = true;
            return BlockContinue.atIndex(state.getIndex());
        }
        BasedSequence text = state.getLine();
        int at = state.getNextNonSpaceIndex();
        int indent = state.getIndent();
        if (isMarker(text, at) && indent <= Math.min(3, indentation - 1)) {
            line = Line.NEW_ITEM;
        } else if (indent >= indentation) {
            line = Line.INDENTED;
        } else if (lastIsBlank || endsList(text, at, indent)) {
            return BlockContinue.none();
        } else {
            line = Line.OTHER;
        }
        lastIsBlank = false;
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean endsList(BasedSequence text, int at, int indent) {
        return LineStarts.isEndOfBlock(text, at, indent)
                || (indent <= Math.min(indentation, 3)
                        && (LineStarts.isAttributeList(text, at)
                                || LineStarts.isBlockTag(text, at)));
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
        if (!terms.isEmpty()) {
            int start = terms.getFirst().getStartOffset();
            block.setChars(block.getChars().baseSubSequence(start, block.getEndOffset()));
        }
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        Node first = block.getFirstChild();
        for (BasedSequence line : terms) {
            BasedSequence whole = line.trim();
            int start = ItemLines.endOfAttributes(whole, 0);
            BasedSequence text = whole.subSequence(start);
            DefinitionTerm term = new DefinitionTerm(text);
            term.setOpeningMarker(whole.subSequence(0, start).trim());
            if (first == null) {
                block.appendChild(term);
            } else {
                first.insertBefore(term);
            }
            inlineParser.parse(text, term);
        }
    }

    /// One definition.
    private static final class ItemParser extends ContainerParser<DefinitionItem> {
        private final DefinitionParser list;

        ItemParser(DefinitionItem item, DefinitionParser list) {
            super(item);
            this.list = list;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return switch (list.line) {
                case NEW_ITEM -> BlockContinue.none();
                case OTHER -> BlockContinue.atIndex(state.getIndex());
                case INDENTED -> BlockContinue.atColumn(state.getColumn() + list.indentation);
            };
        }
    }
}
