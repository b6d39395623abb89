package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import fr.chapeau.markdown.SpanFrame.Kind;

/// Reads emphasis (`parser/kramdown/emphasis.rb`): a mark opens where no blank follows, and closes
/// where no blank precedes, letters beside it or not.
final class SpanEmphasis {
    private final SpanReader reader;

    SpanEmphasis(SpanReader reader) {
        this.reader = reader;
    }

    /// Reads what starts with `*` or `_`.
    void read(char c) {
        int start = reader.at;
        int length = reader.peek(1) == c ? 2 : 1;
        reader.at += length;
        boolean opens =
                !(c == '_' && isInWord(start))
                        && !SpanReader.isBlank(reader.peek(0))
                        && !reader.isIn(kindOf(length));
        if (!opens || delimited(start, c, length)) {
            return;
        }
        boolean again =
                length == 2 && !reader.isDirectlyIn(Kind.EMPHASIS) && delimited(start, c, 1);
        if (!again) {
            reader.at = start + length;
        }
    }

    private static Kind kindOf(int length) {
        return length == 2 ? Kind.STRONG : Kind.EMPHASIS;
    }

    /// A letter before, or a letter with a hyphen between.
    private boolean isInWord(int start) {
        if (start == 0) {
            return false;
        }
        char before = reader.text.charAt(start - 1);
        boolean hyphen =
                before == '-' && start > 1 && Character.isAlphabetic(reader.text.charAt(start - 2));
        return hyphen || Character.isAlphabetic(before);
    }

    private boolean delimited(int start, char c, int length) {
        String search = "" + c + length + reader.surroundings();
        if (reader.isKnownToFail(search, start)) {
            return false;
        }
        reader.at = start + length;
        SpanFrame inner = reader.open(kindOf(length));
        if (!reader.read(inner, () -> endsHere(inner, c, length))) {
            reader.remember(search, start);
            return false;
        }
        int end = reader.at;
        reader.at += length;
        BasedSequence opening = reader.chars(start, start + length);
        BasedSequence content = reader.chars(start + length, end);
        BasedSequence closing = reader.chars(end, reader.at);
        DelimitedNodeImpl node =
                length == 2
                        ? new StrongEmphasis(opening, content, closing)
                        : new Emphasis(opening, content, closing);
        inner.fill(node);
        reader.add(node, start);
        return true;
    }

    private boolean endsHere(SpanFrame inner, char c, int length) {
        int at = reader.at;
        boolean mark = reader.text.charAt(at) == c && (length == 1 || reader.peek(1) == c);
        if (!mark || SpanReader.isBlank(reader.text.charAt(at - 1))) {
            return false;
        }
        boolean strong = length == 1 && reader.peek(1) == c && reader.peek(2) != c;
        boolean inWord = c == '_' && Character.isLetterOrDigit(reader.peek(length));
        return !strong && !inWord && inner.hasContentBefore(at);
    }
}
