package fr.chapeau.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Goes through raw HTML as kramdown does (`parse_raw_html` in `parser/html.rb`): an end tag ends
/// the innermost element or is text, and what is never closed goes on to the end. The text may grow
/// while it is read.
final class RawHtmlReader {

    /// The next thing in the text.
    sealed interface Piece {
        int start();

        int end();

        record Start(int start, int end, KramdownTag tag) implements Piece {}

        /// An element without content: void, or closed by `/>`.
        record Empty(int start, int end, KramdownTag tag) implements Piece {}

        record End(int start, int end, String name) implements Piece {}

        record Text(int start, int end) implements Piece {}

        /// A comment, or what a script or style sheet holds.
        record Verbatim(int start, int end) implements Piece {}
    }

    /// No tag is longer; what seems to be one is text.
    private static final int LONGEST_TAG = 2000;

    private final CharSequence text;
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable Piece pending;
    private int at;
    private int opaqueSearchedTo;
    private int commentSearchedTo;

    RawHtmlReader(CharSequence text) {
        this.text = text;
    }

    /// Whether no element is open.
    boolean isOutside() {
        return open.isEmpty();
    }

    /// How many elements are open.
    int depth() {
        return open.size();
    }

    /// The elements that are open, the innermost first.
    Iterable<String> open() {
        return open;
    }

    /// The next piece; none at the end of the text, or where more text is needed to tell.
    ///
    /// @param complete whether no more text will come
    @Nullable Piece next(boolean complete) {
        Piece piece = pending;
        if (piece == null) {
            piece = isOpaque() ? opaque(complete) : piece(complete);
        }
        pending = null;
        if (piece != null) {
            at = piece.end();
            nest(piece);
        }
        return piece;
    }

    private void nest(Piece piece) {
        switch (piece) {
            case Piece.Start start -> open.push(start.tag().name());
            case Piece.End _ -> open.pop();
            case Piece.Empty _, Piece.Text _, Piece.Verbatim _ -> {}
        }
    }

    private boolean isOpaque() {
        String innermost = open.peek();
        return innermost != null && (innermost.equals("script") || innermost.equals("style"));
    }

    private @Nullable Piece opaque(boolean complete) {
        String name = open.getFirst();
        for (int i = Math.max(at, opaqueSearchedTo); i < text.length(); i++) {
            int end = KramdownTag.endOfClosing(text, i, text.length(), name);
            if (end > 0) {
                Piece closing = new Piece.End(i, end, name);
                return i == at ? closing : before(closing, new Piece.Verbatim(at, i));
            }
        }
        opaqueSearchedTo = Math.max(at, text.length() - 20 - name.length());
        return complete && at < text.length() ? new Piece.Verbatim(at, text.length()) : null;
    }

    private Piece before(Piece later, Piece first) {
        pending = later;
        return first;
    }

    private @Nullable Piece piece(boolean complete) {
        int i = at;
        while (i < text.length()) {
            if (text.charAt(i) == '<') {
                if (!complete && isUnfinished(i)) {
                    return textUpTo(i);
                }
                Piece markup = markup(i);
                if (markup != null) {
                    return i == at ? markup : before(markup, new Piece.Text(at, i));
                }
            }
            i++;
        }
        return textUpTo(text.length());
    }

    private @Nullable Piece textUpTo(int end) {
        return end > at ? new Piece.Text(at, end) : null;
    }

    private boolean isUnfinished(int start) {
        int length = text.length();
        if (start + 4 > length || KramdownTag.endOfClosingName(text, start, length) > 0) {
            return KramdownTag.endOfClosing(text, start, length) < 0
                    && text.subSequence(start, length).toString().indexOf('>') < 0
                    && length - start < LONGEST_TAG;
        }
        if (text.charAt(start + 1) == '!' && text.charAt(start + 2) == '-') {
            boolean found = endOfComment(start) > 0;
            return !found;
        }
        return length - start < LONGEST_TAG && KramdownTag.isUnfinished(text, start, length);
    }

    private @Nullable Piece markup(int start) {
        int comment = endOfComment(start);
        if (comment > 0) {
            return new Piece.Verbatim(start, comment);
        }
        int nameEnd = KramdownTag.endOfClosingName(text, start, text.length());
        if (nameEnd > 0) {
            String written = text.subSequence(start + 2, nameEnd).toString();
            int end = KramdownTag.endOfClosing(text, start, text.length());
            String name = open.peek();
            return end > 0 && name != null && KramdownTag.isSameName(name, written)
                    ? new Piece.End(start, end, name)
                    : null;
        }
        int limit = Math.min(text.length(), start + LONGEST_TAG);
        KramdownTag tag = KramdownTag.at(text, start, limit);
        if (tag == null) {
            return null;
        }
        return tag.closed() || HtmlElements.isEmpty(tag.name())
                ? new Piece.Empty(start, tag.end(), tag)
                : new Piece.Start(start, tag.end(), tag);
    }

    private int endOfComment(int start) {
        boolean comment =
                start + 4 <= text.length()
                        && text.subSequence(start, start + 4).toString().equals("<!--");
        if (!comment) {
            return -1;
        }
        for (int i = Math.max(start + 4, commentSearchedTo); i + 3 <= text.length(); i++) {
            if (text.charAt(i) == '-' && text.charAt(i + 1) == '-' && text.charAt(i + 2) == '>') {
                return i + 3;
            }
        }
        commentSearchedTo = Math.max(start + 4, text.length() - 2);
        return -1;
    }
}
