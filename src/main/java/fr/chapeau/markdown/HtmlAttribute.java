package fr.chapeau.markdown;

import fr.chapeau.text.Span;

/// One attribute of a raw HTML tag.
///
/// @param name in small letters
/// @param value with its entities resolved; empty where there is none (`alt` or `alt=""`)
/// @param span name and value with its quotes; offsets in the body
/// @param valueSpan the value without its quotes; empty, behind the name, where there is none
public record HtmlAttribute(String name, String value, Span span, Span valueSpan) {}
