package fr.chapeau.frontmatter;

/// How freely a value is written; the next one is tried when what was written does not read back.
enum Caution {
    /// In the style that is there, where the new value allows it.
    KEEP_STYLE,
    /// As `YAML.dump` would.
    AS_PSYCH,
    /// Every string between double quotes, on one line.
    QUOTE_ALL
}
