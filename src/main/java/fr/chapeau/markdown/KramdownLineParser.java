package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads {@link KramdownLine}s; each ends the paragraph before it (`LAZY_END` in kramdown's
/// `parser/kramdown/paragraph.rb`).
final class KramdownLineParser extends AbstractBlockParser {
    private final KramdownLine block;

    private KramdownLineParser(KramdownLine block) {
        this.block = block;
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
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    static final class Factory implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        /// Before all that could take the line for something else.
        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(
                    BlockQuoteParser.Factory.class,
                    HeadingParser.Factory.class,
                    FencedCodeBlockParser.Factory.class,
                    HtmlBlockParser.Factory.class,
                    ThematicBreakParser.Factory.class,
                    ListBlockParser.Factory.class,
                    IndentedCodeBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Start extends AbstractBlockParserFactory {

        Start(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4 || state.isBlank()) {
                return BlockStart.none();
            }
            BasedSequence line =
                    state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
            KramdownLine.@Nullable Kind kind = kindOf(line);
            if (kind == null) {
                return BlockStart.none();
            }
            return BlockStart.of(new KramdownLineParser(new KramdownLine(kind, line)))
                    .atIndex(state.getLine().length());
        }

        private static KramdownLine.@Nullable Kind kindOf(BasedSequence line) {
            if (line.length() == 1 && line.charAt(0) == '^') {
                return KramdownLine.Kind.END_OF_BLOCK;
            }
            boolean list =
                    line.length() > 3
                            && line.startsWith("{:")
                            && "/:".indexOf(line.charAt(2)) < 0
                            && endOfList(line) == line.length();
            if (!list) {
                return null;
            }
            int name = 2;
            while (name < line.length() && isNamePart(line.charAt(name))) {
                name++;
            }
            return name > 2 && line.charAt(name) == ':'
                    ? KramdownLine.Kind.DEFINITION
                    : KramdownLine.Kind.ATTRIBUTES;
        }

        /// Offset behind the first `}` that is not escaped.
        private static int endOfList(BasedSequence line) {
            for (int i = 2; i < line.length(); i++) {
                if (line.charAt(i) == '\\') {
                    i++;
                } else if (line.charAt(i) == '}') {
                    return i + 1;
                }
            }
            return -1;
        }

        private static boolean isNamePart(char c) {
            return Character.isLetterOrDigit(c) || c == '_' || c == '-';
        }
    }
}
