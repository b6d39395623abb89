package fr.chapeau.check.image;

import fr.chapeau.check.AlternativeSyntax;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Trait;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be offered for the alternative of a picture, by the way the picture is written.
final class Offers {

    private Offers() {}

    /// To write an alternative, or null where that is for the author to do in the text.
    static @Nullable Fix words(Picture picture, CheckedPost post) {
        if (picture.origin() == Picture.Origin.FIELD) {
            return picture.field() == null ? null : new Fix.OpenField(picture.field());
        }
        return AlternativeSyntax.of(picture, post.text())
                .map(syntax -> new Fix.WriteAlternative(picture, syntax))
                .orElse(null);
    }

    /// To declare the picture decorative; in Markdown an empty alternative does not say that.
    static Optional<Fix> emptyAlternative(Picture picture, CheckedPost post) {
        if (picture.has(Trait.IN_FIELD_TEXT)) {
            return Optional.empty();
        }
        Span written = picture.alternativeSpan();
        return switch (picture.origin()) {
            case MARKDOWN -> Optional.empty();
            case HTML ->
                    AlternativeSyntax.isQuoted(picture, post.text())
                            ? empty(TextEdit.delete(written))
                            : Optional.empty();
            // However the value was written: a block or a plain one cannot say "empty text".
            case FIELD -> empty(TextEdit.replace(written, "\"\""));
        };
    }

    private static Optional<Fix> empty(TextEdit edit) {
        return Optional.of(new Fix.EmptyAlternative(TextEdits.of(edit)));
    }
}
