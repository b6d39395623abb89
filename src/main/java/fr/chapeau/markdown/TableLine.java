package fr.chapeau.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of what may be a table (`parser/kramdown/table.rb`).
final class TableLine {

    enum Kind {
        ROW,
        /// Of `-`, `|`, `:`, `+` and blanks.
        SEPARATOR,
        /// Of `=`, `|`, `:`, `+` and blanks.
        FOOT_SEPARATOR,
        /// Without a pipe.
        NONE
    }

    private final BasedSequence line;
    private final List<Integer> pipes;

    /// @param line without its line end
    TableLine(BasedSequence line) {
        this.line = line;
        this.pipes = pipes(line);
    }

    Kind kind() {
        if (!TablePipes.hasPipe(line.toString())) {
            return Kind.NONE;
        }
        if (isOf('-')) {
            return Kind.SEPARATOR;
        }
        return isOf('=') ? Kind.FOOT_SEPARATOR : Kind.ROW;
    }

    BasedSequence chars() {
        return line;
    }

    boolean startsWithPipe() {
        return !pipes.isEmpty() && line.subSequence(0, pipes.getFirst()).isBlank();
    }

    private boolean isOf(char sign) {
        boolean found = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            found |= c == sign;
            if (c != sign && "+|: \t".indexOf(c) < 0) {
                return false;
            }
        }
        return found;
    }

    /// The text of each cell, blanks around it left out.
    ///
    /// @param leading whether the table's lines start with a pipe
    List<BasedSequence> cells(boolean leading) {
        List<BasedSequence> cells = new ArrayList<>();
        int start = 0;
        for (int pipe : pipes) {
            cells.add(line.subSequence(start, pipe).trim());
            start = pipe + 1;
        }
        cells.add(line.subSequence(start, line.length()).trim());
        if (leading && cells.getFirst().isEmpty()) {
            cells.removeFirst();
        }
        if (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    /// How a separator aligns each column: `TABLE_HSEP_ALIGN`.
    List<TableCell.@Nullable Alignment> alignments() {
        List<TableCell.@Nullable Alignment> found = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) != '-') {
                at++;
                continue;
            }
            boolean left = at > 0 && line.charAt(at - 1) == ':';
            while (at < line.length() && line.charAt(at) == '-') {
                at++;
            }
            boolean right = at < line.length() && line.charAt(at) == ':';
            found.add(
                    left && right
                            ? TableCell.Alignment.CENTER
                            : left
                                    ? TableCell.Alignment.LEFT
                                    : right ? TableCell.Alignment.RIGHT : null);
        }
        return found;
    }

    /// Where pipes stand that no backslash precedes and that are in no code.
    private static List<Integer> pipes(BasedSequence line) {
        List<Integer> pipes = new ArrayList<>();
        String text = line.toString();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '`' -> i = endOfCode(text, i) - 1;
                case '<' -> i = text.startsWith("<code", i) ? endOfElement(text, i) - 1 : i;
                case '|' -> {
                    if (i == 0 || text.charAt(i - 1) != '\\') {
                        pipes.add(i);
                    }
                }
                default -> {}
            }
        }
        return pipes;
    }

    private static int endOfCode(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        int close = text.indexOf(text.substring(start, end), end);
        return close < 0 ? end : close + end - start;
    }

    private static int endOfElement(String text, int start) {
        int close = text.indexOf("</code>", start);
        return close < 0 ? start + 1 : close + 7;
    }
}
