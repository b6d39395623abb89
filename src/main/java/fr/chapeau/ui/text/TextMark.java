package fr.chapeau.ui.text;

import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;

/// A place to underline, and what is wrong there.
///
/// @param span in file offsets
/// @param sentence shown while the mouse rests on it
public record TextMark(Span span, Severity severity, String sentence) {}
