package fr.chapeau.markdown;

import fr.chapeau.text.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A link written in Markdown: inline, by reference, or an address in angle brackets.
///
/// @param span all of it, without an attribute list behind it; offsets in the body
/// @param textSpan what stands between its square (or angle) brackets
/// @param text what a reader sees of it, images left out, Liquid as U+FFFC
/// @param destinationSpan where its address is written (in the definition, for a reference)
/// @param destination the address as it is written
/// @param title the text a pointer shows, if there is one
/// @param attributes what a kramdown attribute list right behind it adds
public record MdLink(
        Span span,
        Span textSpan,
        String text,
        Span destinationSpan,
        String destination,
        @Nullable String title,
        Map<String, String> attributes) {

    public MdLink {
        attributes = Map.copyOf(attributes);
    }
}
