package fr.chapeau.review;

import fr.chapeau.text.Span;

/// A run of characters that was kept, taken out or put in.
///
/// The kept and deleted ones of a change are the old text, the kept and inserted ones the new text,
/// to the character.
public sealed interface Piece {

    String text();

    /// In both texts.
    ///
    /// @param before where it stood
    /// @param after where it stands
    record Kept(Span before, Span after, String text) implements Piece {}

    /// In the old text alone.
    ///
    /// @param before where it stood
    record Deleted(Span before, String text) implements Piece {}

    /// In the new text alone.
    ///
    /// @param after where it stands
    record Inserted(Span after, String text) implements Piece {}

    /// Whether both texts have it.
    default boolean isKept() {
        return this instanceof Kept;
    }

    /// Whether it is nothing but blanks and line ends.
    default boolean isBlank() {
        return text().chars().allMatch(Words::isBlank);
    }

    /// The same up to its last character that is not blank.
    default Piece withoutBlankEnd() {
        int end = text().length();
        while (end > 0 && Words.isBlank(text().charAt(end - 1))) {
            end--;
        }
        String bare = text().substring(0, end);
        int less = text().length() - end;
        return switch (this) {
            case Kept(Span before, Span after, String text) ->
                    new Kept(shorter(before, less), shorter(after, less), bare);
            case Deleted(Span before, String text) -> new Deleted(shorter(before, less), bare);
            case Inserted(Span after, String text) -> new Inserted(shorter(after, less), bare);
        };
    }

    private static Span shorter(Span span, int less) {
        return new Span(span.start(), span.end() - less);
    }
}
