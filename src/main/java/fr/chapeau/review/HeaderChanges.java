package fr.chapeau.review;

import java.util.List;

/// What became of a front matter.
///
/// @param readable whether both can be read; else there are no fields to tell of, only the source
/// @param fields in the order of the new front matter, then those that are gone
/// @param source of the whole front matter with its delimiter lines
public record HeaderChanges(boolean readable, List<FieldChange> fields, List<Piece> source) {

    public HeaderChanges {
        fields = List.copyOf(fields);
        source = List.copyOf(source);
    }

    /// Whether the two are the same, to the character.
    public boolean isEmpty() {
        return source.stream().allMatch(Piece::isKept);
    }
}
