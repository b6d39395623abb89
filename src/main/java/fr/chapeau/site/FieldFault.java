package fr.chapeau.site;

import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Message;
import fr.chapeau.text.Span;

/// Something wrong with the value of a field.
///
/// @param field that shows it
/// @param place of the value in the file; empty, at the start of what is around, where none is
///   written
/// @param message said beside the field, without its name
/// @param declared whether the repository's settings ask for something else, not only the habit of
///   the site's posts
public record FieldFault(FieldPath field, Span place, Message message, boolean declared) {}
