package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// The definition of a link's label as a block (`parse_link_definition` in kramdown's
/// `parser/kramdown/link.rb`): no paragraph, so that indented lines below it are code.
///
/// What could be a table is left to a paragraph, from which {@link LinkDefinitionParser} takes it
/// if it is none.
final class LinkLineParser extends AbstractBlockParser {
    /// Stands for the reference, which to flexmark is no block.
    private final KramdownLine place =
            new KramdownLine(KramdownLine.Kind.END_OF_BLOCK, BasedSequence.EMPTY);

    private final Reference reference;
    private boolean ended;

    private LinkLineParser(Reference reference, boolean ended) {
        this.reference = reference;
        this.ended = ended;
    }

    static @Nullable BlockStart start(ParserState state, BlockParser container) {
        BasedSequence line = state.getLine();
        LinkDefinition found = LinkDefinition.at(line.subSequence(state.getIndex()), 0);
        if (found == null || mayBeOther(container.getBlock(), line)) {
            return null;
        }
        Reference reference = found.reference(state.getProperties());
        return BlockStart.of(new LinkLineParser(reference, found.title() != null))
                .atIndex(line.length());
    }

    private static boolean mayBeOther(Block container, BasedSequence line) {
        BasedSequence body = line.getBaseSequence();
        if (!Boundaries.isAfter(body, container, line.getStartOffset())) {
            return false;
        }
        return line.indexOf('|') >= 0;
    }

    @Override
    public Block getBlock() {
        return place;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (ended || state.isBlank()) {
            return BlockContinue.none();
        }
        ended = true;
        BasedSequence title = state.getLine().subSequence(state.getNextNonSpaceIndex()).trim();
        if (!LinkDefinition.isTitle(title)) {
            return BlockContinue.none();
        }
        reference.setTitleChars(title);
        return BlockContinue.atIndex(state.getLine().length());
    }

    @Override
    public void closeBlock(ParserState state) {
        place.insertBefore(reference);
        place.unlink();
        state.blockRemoved(place);
    }
}
