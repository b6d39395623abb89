package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;

/// A key and its value.
///
/// @param key for a key that is no simple scalar: its source as text
/// @param span from the key's first character to the value's last, or to the colon when no value is
///   written
public record YamlEntry(YamlScalar key, YamlNode value, Span span) {}
