package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Starts what a line with `{:` starts: attribute lists, their definitions, and extensions
/// (`parse_block_extensions` in kramdown's `parser/kramdown/extensions.rb`).
final class ExtensionStart {
    private static final Set<String> NAMES = Set.of("comment", "nomarkdown", "options");
    private static final int UNKNOWN = -2;

    private int lastEnd = UNKNOWN;

    @Nullable BlockStart tryStart(ParserState state, int at, boolean inParagraph) {
        BasedSequence line = state.getLine();
        if (!line.matchChars("{::", at)) {
            return KramdownLineParser.tryStart(state, at);
        }
        BasedSequence text = line.subSequence(at).trimEnd();
        int nameEnd = 3;
        while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.subSequence(3, nameEnd).toString();
        boolean whole = LineStarts.endOfList(text, nameEnd) == text.length();
        if (inParagraph || !NAMES.contains(name) || !whole) {
            return BlockStart.none();
        }
        boolean single = text.endsWith("/}");
        int end = text.length() - (single ? 2 : 1);
        BasedSequence given = text.subSequence(nameEnd, Math.max(nameEnd, end));
        if (!given.isEmpty() && !SpanReader.isBlank(given.charAt(0))) {
            return BlockStart.none();
        }
        AttributeList list = AttributeList.parse(given.toString());
        ExtensionBlock block = new ExtensionBlock(name, list);
        if (single) {
            setOptions(state, block);
            block.setChars(text);
            return BlockStart.of(new LineParser(block)).atIndex(line.length());
        }
        if (!hasEnd(line)) {
            return BlockStart.none();
        }
        setOptions(state, block);
        return BlockStart.of(new Lines(block, name)).atIndex(line.length());
    }

    private static boolean isNamePart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    private static void setOptions(ParserState state, ExtensionBlock block) {
        if (block.isOptions()) {
            KramdownOptions now = KramdownExtension.OPTIONS.get(state.getProperties());
            state.getProperties().set(KramdownExtension.OPTIONS, now.withInline(block.options()));
        }
    }

    private boolean hasEnd(BasedSequence line) {
        if (lastEnd == UNKNOWN) {
            lastEnd = lastEnd(line.getBaseSequence());
        }
        return lastEnd > line.getStartOffset();
    }

    /// Where the last `{:/` stands that has the rest of its line for itself, or -1.
    private static int lastEnd(BasedSequence body) {
        int at = body.lastIndexOf("{:/");
        while (at >= 0) {
            int close = body.indexOf('}', at);
            if (close < 0) {
                return -1;
            }
            int behind = close + 1;
            while (behind < body.length() && " \t".indexOf(body.charAt(behind)) >= 0) {
                behind++;
            }
            if (behind == body.length() || "\r\n".indexOf(body.charAt(behind)) >= 0) {
                return at;
            }
            at = at == 0 ? -1 : body.lastIndexOf("{:/", at - 1);
        }
        return -1;
    }

    /// The lines up to the end of an extension.
    private static final class Lines extends AbstractBlockParser {
        private final ExtensionBlock block;
        private final String name;
        private final BlockContent content = new BlockContent();
        private boolean first = true;

        Lines(ExtensionBlock block, String name) {
            this.block = block;
            this.name = name;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isRawText() {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            String line = state.getLine().subSequence(state.getIndex()).toString().strip();
            return line.equals("{:/}") || line.equals("{:/" + name + "}")
                    ? BlockContinue.finished()
                    : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            if (first) {
                first = false; // the line of the start itself
            } else {
                content.add(line, state.getIndent());
            }
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(content);
        }
    }
}
