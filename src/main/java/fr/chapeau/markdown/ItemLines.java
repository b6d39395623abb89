package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// The first line of an item of a list or definition list (`parse_first_list_line` in kramdown's
/// `parser/kramdown/list.rb`).
///
/// @param marker what marks the item
/// @param attributes an attribute list of the item's own, empty where there is none: `* {: .name}
///   text`
/// @param content index in the line at which the item's text starts
/// @param indentation how far a line must be indented to be the item's
record ItemLines(BasedSequence marker, BasedSequence attributes, int content, int indentation) {

    /// Reads the current line.
    ///
    /// @param at index of the marker
    /// @param length of the marker
    static ItemLines read(ParserState state, int at, int length) {
        BasedSequence text = state.getLine();
        int behind = at + length;
        int start = behind;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int content = endOfAttributes(text, start);
        int width = state.getIndent() + length;
        int indentation =
                LineStarts.isBlank(text, content)
                        ? 4
                        : width + columns(text, behind, start, state.getColumn() + width);
        return new ItemLines(
                text.subSequence(at, behind),
                text.subSequence(start, content).trim(),
                content,
                indentation);
    }

    /// Index behind the attribute list at `at` and blanks, or `at` (`LIST_ITEM_IAL`).
    static int endOfAttributes(BasedSequence text, int at) {
        boolean list = at + 2 < text.length() && text.matchChars("{:", at);
        int end = list ? text.indexOf('}', at) : -1;
        boolean empty = end == at + 2;
        if (end < 0 || empty || text.charAt(at + 2) == '/' || isDefinition(text, at + 2)) {
            return at;
        }
        int behind = end + 1;
        while (behind < text.length() && SpanReader.isBlank(text.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    /// Whether a name and a colon stand there, or a colon.
    private static boolean isDefinition(BasedSequence text, int from) {
        int at = from;
        while (at < text.length() && KramdownLineParser.isNamePart(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':';
    }

    private static int columns(BasedSequence text, int from, int to, int column) {
        int at = column;
        for (int i = from; i < to; i++) {
            at += text.charAt(i) == '\t' ? 4 - at % 4 : 1;
        }
        return at - column;
    }
}
