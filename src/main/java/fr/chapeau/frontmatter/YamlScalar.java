package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;

/// A single value.
///
/// @param span with the quotes, or with the `|` or `>` header
/// @param text the decoded string
/// @param value what Psych takes it for
public record YamlScalar(Span span, ScalarStyle style, String text, PsychValue.Scalar value)
        implements YamlNode {

    /// Whether nothing is written, as in `key:`.
    public boolean isAbsent() {
        return span.isEmpty();
    }
}
