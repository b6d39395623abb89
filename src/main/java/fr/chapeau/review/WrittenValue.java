package fr.chapeau.review;

import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.text.Span;

/// A value of a front matter, and how it is written.
///
/// @param value what Jekyll works with
/// @param span of its source: for a field of the front matter itself its lines, with the comments
///   in front of and beside it
public record WrittenValue(PsychValue value, Span span, String source) {}
