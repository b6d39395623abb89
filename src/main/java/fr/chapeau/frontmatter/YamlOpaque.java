package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;

/// A value that is shown as its YAML and never rewritten, nor is anything inside it.
///
/// @param reading what Psych makes of it
public record YamlOpaque(Span span, OpaqueReason reason, PsychValue reading) implements YamlNode {}
