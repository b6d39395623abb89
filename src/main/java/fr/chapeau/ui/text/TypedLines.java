package fr.chapeau.ui.text;

import java.util.function.IntFunction;

/// The lines around a character that was just typed: its paragraph, list item or row, so far as a
/// glance reaches. What lies further away is not looked at, however long the text is.
///
/// @param text with `\n` as line end
/// @param at index of the character in it
/// @param first index of its first line in the area
record TypedLines(String text, int at, int first) {
    private static final int LINES = 24;
    private static final int LENGTH = 4_000;

    /// @param line asks for a line by its index, without its end
    /// @param count of all lines
    /// @param typed index of the line of the character
    /// @param column of the character, which is a line end where the line is no longer
    static TypedLines around(IntFunction<String> line, int count, int typed, int column) {
        int first = typed;
        int length = line.apply(typed).length();
        while (first > 0 && typed - first < LINES && !startsItem(line.apply(first))) {
            String above = line.apply(first - 1);
            length += above.length() + 1;
            if (above.isBlank() || length > LENGTH) {
                break;
            }
            first--;
        }
        StringBuilder text = new StringBuilder();
        for (int i = first; i < typed; i++) {
            text.append(line.apply(i)).append('\n');
        }
        int at = text.length() + column;
        text.append(line.apply(typed));
        for (int i = typed + 1; i < Math.min(count, typed + LINES); i++) {
            String below = line.apply(i);
            if (below.isBlank() || startsItem(below) || text.length() + below.length() > LENGTH) {
                break;
            }
            text.append('\n').append(below);
        }
        return new TypedLines(text.toString(), at, first);
    }

    /// Whether a line begins an item of a list.
    private static boolean startsItem(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        int sign = at;
        while (sign < line.length() && Character.isDigit(line.charAt(sign))) {
            sign++;
        }
        boolean numbered = sign > at && line.startsWith(". ", sign);
        return numbered
                || line.startsWith("* ", at)
                || line.startsWith("- ", at)
                || line.startsWith("+ ", at);
    }
}
