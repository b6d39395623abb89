package fr.chapeau.markdown;

/// What the lists around a line say of it to those within.
final class ListLines {
    private boolean text;
    private boolean fresh;

    /// Whether what looks like the start of a list is text in this line: kramdown indents a marker
    /// that stands too far left for the nested list above it (`parser/kramdown/list.rb`).
    boolean isText() {
        return text;
    }

    void setText(boolean isText) {
        text = isText;
    }

    /// Whether the line starts the item's text anew, so that no list within goes on.
    boolean isFresh() {
        return fresh;
    }

    void setFresh(boolean isFresh) {
        fresh = isFresh;
    }
}
