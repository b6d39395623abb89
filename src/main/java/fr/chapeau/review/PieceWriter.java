package fr.chapeau.review;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the pieces of one change together, in reading order. Kept ranges that touch in both texts
/// become one piece.
final class PieceWriter {
    private final String old;
    private final String fresh;
    private final List<Piece> pieces = new ArrayList<>();

    /// The last kept ranges, which may go on.
    private @Nullable Span kept;

    private @Nullable Span newKept;

    PieceWriter(String old, String fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    List<Piece> pieces() {
        flush();
        return List.copyOf(pieces);
    }

    /// Two ranges with the same characters.
    void keep(Span before, Span after) {
        if (before.isEmpty()) {
            return;
        }
        if (kept != null
                && newKept != null
                && kept.end() == before.start()
                && newKept.end() == after.start()) {
            kept = kept.union(before);
            newKept = newKept.union(after);
        } else {
            flush();
            kept = before;
            newKept = after;
        }
    }

    private void flush() {
        if (kept != null && newKept != null) {
            pieces.add(new Piece.Kept(kept, newKept, newKept.of(fresh)));
            kept = null;
            newKept = null;
        }
    }

    /// Two ranges that take the place of one another. Blanks that both begin or end with are kept.
    void change(Span before, Span after) {
        int start = 0;
        int most = Math.min(before.length(), after.length());
        while (start < most && isSameBlank(before.start() + start, after.start() + start)) {
            start++;
        }
        if (start < most && cutsLineEnd(before.start() + start, after.start() + start)) {
            start--;
        }
        int end = 0;
        while (end < most - start && isSameBlank(before.end() - end - 1, after.end() - end - 1)) {
            end++;
        }
        if (end > 0 && cutsLineEnd(before.end() - end, after.end() - end)) {
            end--;
        }
        keep(
                new Span(before.start(), before.start() + start),
                new Span(after.start(), after.start() + start));
        delete(new Span(before.start() + start, before.end() - end));
        insert(new Span(after.start() + start, after.end() - end));
        keep(new Span(before.end() - end, before.end()), new Span(after.end() - end, after.end()));
    }

    private boolean isSameBlank(int at, int newAt) {
        char c = old.charAt(at);
        return c == fresh.charAt(newAt) && Words.isBlank(c);
    }

    /// Whether a place lies between the two characters of a line end, in one of the texts.
    private boolean cutsLineEnd(int at, int newAt) {
        return cutsLineEnd(old, at) || cutsLineEnd(fresh, newAt);
    }

    private static boolean cutsLineEnd(String text, int at) {
        return at > 0
                && at < text.length()
                && text.charAt(at - 1) == '\r'
                && text.charAt(at) == '\n';
    }

    void delete(Span before) {
        if (!before.isEmpty()) {
            flush();
            pieces.add(new Piece.Deleted(before, before.of(old)));
        }
    }

    void insert(Span after) {
        if (!after.isEmpty()) {
            flush();
            pieces.add(new Piece.Inserted(after, after.of(fresh)));
        }
    }

    /// Two ranges, word by word as the alignment has them.
    void align(Alignment alignment, Span before, Span after) {
        Words words = alignment.old().words();
        Words news = alignment.fresh().words();
        int at = before.start();
        int newAt = after.start();
        for (int i = words.firstFrom(before.start());
                i < words.count() && words.end(i) <= before.end();
                i++) {
            int partner = alignment.partner(i);
            if (partner != Alignment.NONE) {
                change(new Span(at, words.start(i)), new Span(newAt, news.start(partner)));
                keep(
                        new Span(words.start(i), words.end(i)),
                        new Span(news.start(partner), news.end(partner)));
                at = words.end(i);
                newAt = news.end(partner);
            }
        }
        change(new Span(at, before.end()), new Span(newAt, after.end()));
    }
}
