package fr.chapeau.frontmatter;

/// Why a value is shown as its YAML and never rewritten.
public enum OpaqueReason {
    /// `&name`: something else may refer to it.
    ANCHOR,
    /// `*name`: its text is elsewhere.
    ALIAS,
    /// `<<`: brings in the keys of another map.
    MERGE,
    /// `!tag`: its type is not what it looks like.
    TAG,
    /// The key stands more than once in its map; Psych keeps the last.
    DUPLICATE_KEY,
    /// The key is written with `?`, or is a list, a map, tagged or anchored.
    COMPLEX_KEY
}
