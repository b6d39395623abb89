package fr.chapeau.markdown;

/// What the blocks around a line say of it to what starts or goes on within.
final class LineNotes {
    private boolean text;
    private boolean fresh;
    private boolean endTag;

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

    /// Notes that the line is the end tag of an element that was open around it.
    void setEndTag() {
        endTag = true;
    }

    /// Whether it is; it is told once.
    boolean takeEndTag() {
        boolean taken = endTag;
        endTag = false;
        return taken;
    }
}
