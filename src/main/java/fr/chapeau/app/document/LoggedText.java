package fr.chapeau.app.document;

import fr.chapeau.text.FileText;
import java.time.Instant;

/// A text as a journal tells it.
///
/// @param path relative to the opened folder, or absolute
/// @param base what the text started from
/// @param at when it was last changed
record LoggedText(String path, BaseMark base, FileText content, Instant at) {}
