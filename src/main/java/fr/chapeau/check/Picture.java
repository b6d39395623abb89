package fr.chapeau.check;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A picture of a post and its alternative, however it is written.
///
/// @param span all of it: `![…](…)`, the `<img>` tag, or the image field with its key
/// @param source the picture's address as written
/// @param alternative what is read in its place: null where none is given, empty where it is
///   declared decorative
/// @param alternativeSpan where the alternative is written, or would be
/// @param traits what else matters
/// @param field in the front matter, the field that holds the alternative or should; else null
public record Picture(
        Origin origin,
        Span span,
        String source,
        @Nullable String alternative,
        Span alternativeSpan,
        Set<Trait> traits,
        @Nullable FieldPath field) {

    /// How a picture is written.
    public enum Origin {
        MARKDOWN,
        HTML,
        /// A field of the front matter.
        FIELD
    }

    /// What matters of a picture besides its alternative.
    public enum Trait {
        /// It has its paragraph for itself.
        ALONE,
        /// It has a title, or a caption.
        CAPTIONED,
        /// Something else names it: `aria-label`, `aria-labelledby`, `title`.
        NAMED_OTHERWISE,
        /// The author has said that assistive technologies are to pass over it.
        HIDDEN,
        /// The link it lies in has no name.
        IN_NAMELESS_LINK,
        /// The same words stand next to it, or it is a badge or a separator.
        ACCOMPANIED,
        /// The alternative comes from Liquid, or is no text at all: what will be read is not known.
        COMPUTED,
        /// Only the values of the site's fields tell that this one should have an alternative, not
        /// their names.
        GUESSED,
        /// It stands in a text of the front matter, where an edit would need YAML's escapes.
        IN_FIELD_TEXT
    }

    public Picture {
        traits = Set.copyOf(traits);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// Whether there is an alternative and it holds a letter or sign.
    public boolean hasWords() {
        return alternative != null && !alternative.isBlank();
    }
}
