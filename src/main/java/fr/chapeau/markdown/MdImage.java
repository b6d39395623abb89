package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An image written in Markdown, inline or by reference.
///
/// @param span all of it, without an attribute list behind it; offsets in the body
/// @param altSpan what stands between its square brackets
/// @param alt the alternative a reader gets, entities and escapes resolved
/// @param destinationSpan where its address is written (in the definition, for a reference)
/// @param destination the address as it is written
/// @param title the text a pointer shows, if there is one
/// @param attributes what a kramdown attribute list right behind it adds
/// @param alone whether it has its paragraph for itself
/// @param onlyContentOfLink whether it lies in a link that says nothing else
public record MdImage(
        Span span,
        Span altSpan,
        String alt,
        Span destinationSpan,
        String destination,
        @Nullable String title,
        Map<String, String> attributes,
        boolean alone,
        boolean onlyContentOfLink) {

    public MdImage {
        attributes = Map.copyOf(attributes);
    }
}
