package fr.chapeau.review;

import fr.chapeau.text.Span;
import java.util.List;

/// What differs between two texts, word by word.
public final class WordDiff {
    private WordDiff() {}

    /// The pieces of both, in reading order: offsets are those of the two texts.
    public static List<Piece> between(String before, String after) {
        Span whole = new Span(0, before.length());
        Span newWhole = new Span(0, after.length());
        PieceWriter writer = new PieceWriter(before, after);
        if (before.equals(after)) {
            writer.keep(whole, newWhole);
            return writer.pieces();
        }
        Words.Names names = new Words.Names();
        Side old = new Side(before, asOne(whole), names);
        Side fresh = new Side(after, asOne(newWhole), names);
        writer.align(BodyAlignment.of(old, fresh, names), whole, newWhole);
        return writer.pieces();
    }

    private static List<Block> asOne(Span whole) {
        return whole.isEmpty()
                ? List.of()
                : List.of(new Block(0, BlockKind.PARAGRAPH, whole, whole));
    }
}
