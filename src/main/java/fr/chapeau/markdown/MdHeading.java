package fr.chapeau.markdown;

import fr.chapeau.text.Span;

/// A heading written in Markdown.
///
/// @param span the whole line, or both for an underlined one; offsets in the body
/// @param textSpan what stands between its marks, empty for an empty heading
/// @param level from 1 to 6
/// @param text what a reader sees of it; code counts as text, Liquid and images are U+FFFC
public record MdHeading(Span span, Span textSpan, int level, String text) {}
