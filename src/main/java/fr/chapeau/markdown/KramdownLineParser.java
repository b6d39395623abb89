package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/// Starts {@link KramdownLine}s; each ends the paragraph before it (`LAZY_END` in kramdown's
/// `parser/kramdown/paragraph.rb`).
final class KramdownLineParser {

    private KramdownLineParser() {}

    static @Nullable BlockStart tryStart(ParserState state, int at) {
        BasedSequence line = state.getLine();
        KramdownLine.Kind kind;
        if (LineStarts.isEndOfBlock(line, at, state.getIndent())) {
            kind = KramdownLine.Kind.END_OF_BLOCK;
        } else if (LineStarts.isAttributeList(line, at)) {
            kind = kindOf(line, at);
        } else {
            return BlockStart.none();
        }
        KramdownLine block = new KramdownLine(kind, line.subSequence(at).trimEnd());
        return BlockStart.of(new LineParser(block)).atIndex(line.length());
    }

    private static KramdownLine.Kind kindOf(BasedSequence line, int at) {
        int name = at + 2;
        while (isNamePart(line.charAt(name))) {
            name++;
        }
        return name > at + 2 && line.charAt(name) == ':'
                ? KramdownLine.Kind.DEFINITION
                : KramdownLine.Kind.ATTRIBUTES;
    }

    static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
