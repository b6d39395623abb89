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
        if (picture.has(Trait.IN_FIELD_TEXT)) {
            return null;
        }
        return switch (picture.origin()) {
            case FIELD -> picture.field() == null ? null : new Fix.OpenField(picture.field());
            case MARKDOWN -> write(picture, AlternativeSyntax.MARKDOWN);
            case HTML -> inHtml(picture, post.text());
        };
    }

    private static @Nullable Fix inHtml(Picture picture, String file) {
        if (picture.alternative() == null) {
            return write(picture, AlternativeSyntax.HTML_ATTRIBUTE);
        }
        if (isQuoted(picture, file)) {
            return write(picture, AlternativeSyntax.HTML_VALUE);
        }
        // `alt` alone has no place for a value.
        return picture.alternativeSpan().isEmpty()
                ? null
                : write(picture, AlternativeSyntax.HTML_QUOTED_VALUE);
    }

    private static Fix write(Picture picture, AlternativeSyntax syntax) {
        return new Fix.WriteAlternative(picture, syntax);
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
                    isQuoted(picture, post.text())
                            ? empty(TextEdit.delete(written))
                            : Optional.empty();
            // However the value was written: a block or a plain one cannot say "empty text".
            case FIELD -> empty(TextEdit.replace(written, "\"\""));
        };
    }

    private static Optional<Fix> empty(TextEdit edit) {
        return Optional.of(new Fix.EmptyAlternative(TextEdits.of(edit)));
    }

    private static boolean isQuoted(Picture picture, String file) {
        int before = picture.alternativeSpan().start() - 1;
        return before >= 0 && (file.charAt(before) == '"' || file.charAt(before) == '\'');
    }
}
