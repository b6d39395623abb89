package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// Decides line by line whether a list goes on (`parse_list` in kramdown's
/// `parser/kramdown/list.rb`): a marker of its kind starts an item; an indented line is the item's,
/// and so is any other line that no blank line precedes.
final class ListParser extends AbstractBlockParser {

    /// What the current line is to the list.
    enum Line {
        NEW_ITEM,
        INDENTED,
        LAZY,
        BLANK
    }

    private final ListBlock block;
    private final boolean ordered;
    private final LineNotes lines;
    private int indentation;
    private boolean lastIsBlank;
    private boolean nested;
    private Line line = Line.NEW_ITEM;

    private ListParser(boolean ordered, LineNotes lines) {
        this.block = ordered ? new OrderedList() : new BulletList();
        this.ordered = ordered;
        this.lines = lines;
    }

    /// Starts a list with its first item.
    static BlockStart start(ParserState state, LineNotes lines, int at, int marker) {
        ListParser list = new ListParser(LineStarts.isOrdered(state.getLine(), at), lines);
        return list.item(state, at, marker, true);
    }

    /// Starts the item that the current line was found to start.
    @Nullable BlockStart startItem(ParserState state) {
        int at = state.getNextNonSpaceIndex();
        int marker = line == Line.NEW_ITEM ? LineStarts.listMarker(state.getLine(), at) : 0;
        return marker == 0 ? null : item(state, at, marker, false);
    }

    private BlockStart item(ParserState state, int at, int marker, boolean first) {
        ItemLines read = ItemLines.read(state, at, marker);
        lines.setExtraIndent(0);
        indentation = read.indentation();
        nested = LineStarts.listMarker(state.getLine(), read.content()) > 0;
        lastIsBlank = false;
        line = Line.NEW_ITEM;
        ListItem item = ordered ? new OrderedListItem() : new BulletListItem();
        item.setOpeningMarker(read.marker());
        item.setMarkerSuffix(read.attributes());
        ItemParser parser = new ItemParser(item, this);
        BlockStart start = first ? BlockStart.of(this, parser) : BlockStart.of(parser);
        return start.atIndex(read.content());
    }

    Line line() {
        return line;
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
        return child instanceof ListItem;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        Line found = classify(state);
        if (found == null) {
            return BlockContinue.none();
        }
        line = found;
        lastIsBlank = found == Line.BLANK;
        return BlockContinue.atIndex(state.getIndex());
    }

    private @Nullable Line classify(ParserState state) {
        if (isOutermost(state)) {
            lines.setExtraIndent(0);
            lines.setFresh(false);
        }
        if (lines.isFresh()) {
            return null;
        }
        if (state.isBlank()) {
            nested = true;
            return Line.BLANK;
        }
        BasedSequence text = state.getLine();
        int at = state.getNextNonSpaceIndex();
        int indent = state.getIndent() + lines.extraIndent();
        if (lastIsBlank && indent < 4 && LineStarts.isRule(text, at)) {
            return null;
        }
        if (LineStarts.isEndOfBlock(text, at, indent)) {
            return null;
        }
        int marker = LineStarts.listMarker(text, at);
        boolean own = marker > 0 && LineStarts.isOrdered(text, at) == ordered;
        if (own && indent <= Math.min(3, indentation - 1)) {
            return Line.NEW_ITEM;
        }
        if (indent >= indentation) {
            if (!nested && marker > 0 && indent - indentation < 4) {
                nested = true;
                lines.setFresh(true);
            }
            return Line.INDENTED;
        }
        if (lastIsBlank || endsList(text, at, indent)) {
            return null;
        }
        if (nested && marker > 0 && indent < 4) {
            lines.setExtraIndent(lines.extraIndent() + indentation + 4);
        }
        return Line.LAZY;
    }

    /// What no item takes in without being indented (`lazy_re`).
    private boolean endsList(BasedSequence text, int at, int indent) {
        return indent <= Math.min(indentation, 3)
                && (LineStarts.isAttributeList(text, at) || LineStarts.isBlockTag(text, at));
    }

    private boolean isOutermost(ParserState state) {
        for (BlockParser parser : state.getActiveBlockParsers()) {
            if (parser instanceof ListParser) {
                return parser == this;
            }
        }
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    /// One item of the list.
    private static final class ItemParser extends ContainerParser<ListItem> {
        private final ListParser list;

        ItemParser(ListItem item, ListParser list) {
            super(item);
            this.list = list;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return switch (list.line()) {
                case NEW_ITEM -> BlockContinue.none();
                case BLANK, LAZY -> BlockContinue.atIndex(state.getIndex());
                case INDENTED -> {
                    int extra = Math.min(list.lines.extraIndent(), list.indentation);
                    list.lines.setExtraIndent(list.lines.extraIndent() - extra);
                    yield BlockContinue.atColumn(state.getColumn() + list.indentation - extra);
                }
            };
        }
    }
}
