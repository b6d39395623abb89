package fr.chapeau.app.changes;

import fr.chapeau.review.Piece;
import java.util.List;

/// A changed field, in words.
///
/// @param label what the form calls it
/// @param note what became of it, where before and after do not say so; else empty
/// @param before in words; empty for a new field
/// @param after in words; empty for one that is gone
/// @param words of two texts what differs between them; else empty
public record FieldRow(String label, String note, String before, String after, List<Piece> words) {

    public FieldRow {
        words = List.copyOf(words);
    }
}
