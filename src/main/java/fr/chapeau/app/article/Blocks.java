package fr.chapeau.app.article;

import fr.chapeau.markdown.SafePiece;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which block of the preview a place of the text belongs to. Immutable.
public final class Blocks {
    private final List<Block> byStart;
    private final int[] furthest;

    /// A paragraph, heading, list item or the like.
    ///
    /// @param file where it is written, without the blank lines behind it
    /// @param piece of the preview page that it is in
    /// @param source how that piece names it
    public record Block(Span file, int piece, Span source) {}

    private Blocks(List<Block> blocks) {
        byStart = List.copyOf(blocks);
        furthest = new int[byStart.size()];
        int most = 0;
        for (int i = 0; i < furthest.length; i++) {
            most = Math.max(most, byStart.get(i).file().end());
            furthest[i] = most;
        }
    }

    /// The blocks of a page. Takes time in proportion to the text.
    ///
    /// @param body where it stands in the text
    static Blocks of(List<SafePiece> pieces, String text, Span body) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            SafePiece piece = pieces.get(i);
            for (Span source : piece.blocks()) {
                int start = body.start() + piece.start() + source.start();
                int end = Math.min(body.end(), body.start() + piece.start() + source.end());
                while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                if (start < end) {
                    blocks.add(new Block(new Span(start, end), i, source));
                }
            }
        }
        blocks.sort(
                Comparator.comparingInt((Block block) -> block.file().start())
                        .thenComparing(block -> -block.file().end()));
        return new Blocks(blocks);
    }

    /// The innermost block with a place of the file in it or at its end.
    public Optional<Block> at(int place) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).file().start() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && furthest[i] >= place; i--) {
            if (byStart.get(i).file().end() >= place) {
                return Optional.of(byStart.get(i));
            }
        }
        return Optional.empty();
    }
}
