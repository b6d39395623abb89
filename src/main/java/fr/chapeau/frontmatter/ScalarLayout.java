package fr.chapeau.frontmatter;

/// Where and how a scalar is to be written.
///
/// @param column of its first character, in code points
/// @param parentIndent column of the block map's keys or block list's dashes it lies in
/// @param indent of its further lines
/// @param flow inside `[ ]` or `{ }`
/// @param newline line end of the file
/// @param escapes what a double-quoted scalar escapes without need
/// @param blockHeaderDigit write the indentation into the header of a block without need
/// @param blockHeaderTail what stands behind the header of a block: a comment, or nothing
record ScalarLayout(
        int column,
        int parentIndent,
        int indent,
        boolean flow,
        Folding folding,
        String newline,
        EscapeHabit escapes,
        boolean blockHeaderDigit,
        String blockHeaderTail) {

    ScalarLayout with(Folding other) {
        return new ScalarLayout(
                column,
                parentIndent,
                indent,
                flow,
                other,
                newline,
                escapes,
                blockHeaderDigit,
                blockHeaderTail);
    }

    /// With other indentation of the further lines.
    ScalarLayout with(int otherIndent) {
        return new ScalarLayout(
                column,
                parentIndent,
                otherIndent,
                flow,
                folding,
                newline,
                escapes,
                blockHeaderDigit,
                blockHeaderTail);
    }

    ScalarLayout withHeader(boolean digit, String tail) {
        return new ScalarLayout(
                column, parentIndent, indent, flow, folding, newline, escapes, digit, tail);
    }
}
