package fr.chapeau.app.document;

import fr.chapeau.text.FileText;
import java.time.Instant;
import java.util.List;

/// A text as a journal tells it.
///
/// @param path relative to the opened folder, or absolute
/// @param bases what the file may hold without anybody else having changed it: what the text
///   started from, and what this process was about to write when it was heard of last
/// @param at when it was last changed
record LoggedText(String path, List<BaseMark> bases, FileText content, Instant at) {

    LoggedText {
        bases = List.copyOf(bases);
    }
}
