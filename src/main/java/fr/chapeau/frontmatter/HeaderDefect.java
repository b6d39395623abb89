package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;

/// Why Jekyll does not see a front matter that the author surely meant.
///
/// @param span the line that is wrong, without its line end
public record HeaderDefect(Kind kind, Span span) {

    /// What is wrong with the lines around the front matter.
    public enum Kind {
        /// Blank lines or a stray byte order mark come before the opening `---`.
        NOT_ON_FIRST_LINE,
        /// The opening `---` has no closing one.
        NOT_CLOSED
    }
}
