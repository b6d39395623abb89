package fr.chapeau.review;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Makes texts of changes: the new one from the old one and what is shown, and the old one from
/// what is shown.
final class Applied {
    private Applied() {}

    /// The whole new text, its line ends as in the new version.
    static String to(String old, PostChanges changes) {
        StringBuilder result = new StringBuilder();
        apply(old, changes.header().source(), result);
        changes.body().blocks().forEach(block -> apply(old, block.pieces(), result));
        return result.toString();
    }

    private static void apply(String old, List<Piece> pieces, StringBuilder result) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Kept(Span before, Span after, String text) ->
                        result.append(before.of(old));
                case Piece.Deleted deleted -> {}
                case Piece.Inserted(Span after, String text) -> result.append(text);
            }
        }
    }

    /// The old text: each character of it is shown once, as kept or as deleted.
    static String undone(PostChanges changes) {
        List<Piece> pieces = new ArrayList<>(changes.header().source());
        changes.body().pieces().forEach(pieces::add);
        return pieces.stream()
                .filter(piece -> !(piece instanceof Piece.Inserted))
                .sorted(Comparator.comparing(Applied::before))
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static Span before(Piece piece) {
        return switch (piece) {
            case Piece.Kept(Span before, Span after, String text) -> before;
            case Piece.Deleted(Span before, String text) -> before;
            case Piece.Inserted inserted -> throw new IllegalArgumentException("no old text");
        };
    }
}
