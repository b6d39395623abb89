package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element of raw HTML in the body, by its start tag.
///
/// @param name in small letters
/// @param span the start tag; offsets in the body
/// @param attributes in the order written; a name that comes twice is there twice
/// @param closing its end tag, if it has one
/// @param parent the element it lies in, if that is raw HTML
public record HtmlTag(
        String name,
        Span span,
        List<HtmlAttribute> attributes,
        @Nullable Span closing,
        @Nullable HtmlTag parent) {

    public HtmlTag {
        attributes = List.copyOf(attributes);
    }

    /// The attribute that counts: the first of its name (HTML standard, 13.2.5.33).
    public Optional<HtmlAttribute> attribute(String wanted) {
        return attributes.stream().filter(a -> a.name().equals(wanted)).findFirst();
    }

    /// What lies between start and end tag; empty where there is no end tag.
    public Span content() {
        return closing == null
                ? Span.at(span.end())
                : new Span(span.end(), Math.max(span.end(), closing.start()));
    }

    /// The nearest element around it of that name.
    public Optional<HtmlTag> ancestor(String wanted) {
        for (HtmlTag tag = parent; tag != null; tag = tag.parent()) {
            if (tag.name().equals(wanted)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }

    /// Only its own place: a chain of parents may be long.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HtmlTag tag && name.equals(tag.name) && span.equals(tag.span);
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }

    @Override
    public String toString() {
        return "<" + name + "> " + span;
    }
}
