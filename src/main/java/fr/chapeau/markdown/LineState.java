package fr.chapeau.markdown;

/// What the lines above mean for the next line's highlighting. Two lines with equal states before
/// them and equal text look the same.
///
/// @param block what the line stands in
/// @param fence the character of an open fence, else U+0000
/// @param fenceLength how many of it opened the fence, else 0
public record LineState(Block block, char fence, int fenceLength) {

    /// What a line can stand in.
    public enum Block {
        /// The start, or behind a blank line.
        START,
        /// Behind a line of text, which `---` would underline.
        TEXT,
        /// Behind a line of a list.
        LIST,
        /// Behind a blank line in a list.
        LIST_GAP,
        FENCED_CODE,
        INDENTED_CODE,
        HTML_COMMENT
    }

    /// Before the first line.
    public static final LineState INITIAL = of(Block.START);

    static LineState of(Block block) {
        return new LineState(block, '\0', 0);
    }

    static LineState fenced(char fence, int length) {
        return new LineState(Block.FENCED_CODE, fence, length);
    }
}
