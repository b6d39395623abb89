package fr.chapeau.app.alternatives;

import fr.chapeau.app.article.Remark;
import fr.chapeau.check.AlternativeSyntax;
import fr.chapeau.check.Picture;
import fr.chapeau.check.Picture.Origin;
import fr.chapeau.check.Picture.Trait;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One picture of an article, and what is known of its alternative. Immutable.
///
/// @param key tells that it is the same one in another state of the text
/// @param line where it stands, from 1
/// @param syntax how its alternative is written in the text; null where that is not done there
/// @param remarks what the checks say of it
public record ArticlePicture(
        Key key,
        Picture picture,
        State state,
        int line,
        @Nullable AlternativeSyntax syntax,
        List<Remark> remarks) {

    /// What stays the same of a picture while the text around it changes.
    ///
    /// @param field the path of the field that holds the alternative; empty in the body
    /// @param nth how many with the same address stand before it
    public record Key(Origin origin, String source, String field, int nth) {}

    /// How it stands with the alternative.
    public enum State {
        /// Neither words nor a decision.
        MISSING,
        /// There are words.
        WORDS,
        /// Somebody has decided that there be none.
        DECORATIVE,
        /// What is read in its place comes from elsewhere: another attribute, or the template.
        ELSEWHERE
    }

    public ArticlePicture {
        remarks = List.copyOf(remarks);
    }

    /// The words as they are; empty where there are none.
    public String words() {
        return Optional.ofNullable(picture.alternative()).orElse("");
    }

    /// Whether it has words, and the checks complain of them.
    public boolean isDoubtful() {
        return state == State.WORDS && !remarks.isEmpty();
    }

    /// Whether it is a field of the front matter.
    public boolean isField() {
        return picture.origin() == Origin.FIELD;
    }

    /// Why nothing can be written for it here; empty where it can.
    public Optional<AlternativesMessage> locked() {
        if (picture.has(Trait.COMPUTED)) {
            return Optional.of(AlternativesMessage.COMPUTED);
        }
        if (picture.has(Trait.IN_FIELD_TEXT)) {
            return Optional.of(AlternativesMessage.IN_FIELD_TEXT);
        }
        boolean writable = isField() ? picture.field() != null : syntax != null;
        return writable ? Optional.empty() : Optional.of(AlternativesMessage.NO_PLACE);
    }

    /// Why it cannot be declared decorative; empty where it can.
    public Optional<AlternativesMessage> notDecorative() {
        return picture.has(Trait.IN_NAMELESS_LINK)
                ? Optional.of(AlternativesMessage.NAMES_LINK)
                : Optional.empty();
    }

    /// Why no detailed description can be put below it; empty where it can.
    public Optional<AlternativesMessage> notComplex() {
        return isField() ? Optional.of(AlternativesMessage.DESCRIBE_IN_TEXT) : Optional.empty();
    }
}
