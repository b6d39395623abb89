package fr.chapeau.markdown;

/// What the blocks around a line say of it to what starts or goes on within.
final class LineNotes {
    private int extraIndent;
    private boolean fresh;
    private boolean endTag;

    /// Columns to be thought before the line: kramdown indents a marker that stands too far left
    /// for the nested list above it (`parser/kramdown/list.rb`).
    int extraIndent() {
        return extraIndent;
    }

    void setExtraIndent(int columns) {
        extraIndent = columns;
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
