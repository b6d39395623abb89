package fr.chapeau.site;

/// How a field is best edited, by what the site's posts hold in it.
public enum FieldKind {
    /// One line.
    TEXT,
    /// A paragraph or several lines.
    LONG_TEXT,
    /// Text with Markdown in it.
    MARKDOWN,
    BOOLEAN,
    /// A day.
    DATE,
    /// A day and a time.
    DATE_TIME,
    NUMBER,
    /// The address of a page, of the site or of elsewhere.
    URL,
    EMAIL,
    /// One of few values.
    CHOICE,
    /// A list of words.
    TAGS,
    /// The address of a picture.
    IMAGE,
    /// The address of another file, such as a PDF.
    FILE,
    /// Names another post.
    REFERENCE,
    /// A list of single values of another kind: addresses, files, references.
    LIST,
    MAP,
    LIST_OF_MAPS,
    /// Anything else: shown as it is written.
    YAML;

    /// Whether it is edited as a string.
    public boolean isText() {
        return switch (this) {
            case TEXT, LONG_TEXT, MARKDOWN, URL, EMAIL, CHOICE, IMAGE, FILE, REFERENCE -> true;
            case BOOLEAN, DATE, DATE_TIME, NUMBER, TAGS, LIST, MAP, LIST_OF_MAPS, YAML -> false;
        };
    }

    /// Whether it is a list of single values.
    public boolean isList() {
        return this == TAGS || this == LIST;
    }
}
