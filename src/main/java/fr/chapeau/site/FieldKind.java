package fr.chapeau.site;

/// How a field is best edited, by what the site's posts hold in it.
public enum FieldKind {
    /// One line.
    TEXT,
    /// A paragraph or several lines.
    LONG_TEXT,
    BOOLEAN,
    /// A day.
    DATE,
    /// A day and a time.
    DATE_TIME,
    NUMBER,
    /// A list of single values.
    TAGS,
    /// The address of a picture.
    IMAGE,
    MAP,
    LIST_OF_MAPS,
    /// Anything else: shown as it is written.
    YAML;

    /// Whether it is edited as a string.
    boolean isText() {
        return this == TEXT || this == LONG_TEXT || this == IMAGE;
    }
}
