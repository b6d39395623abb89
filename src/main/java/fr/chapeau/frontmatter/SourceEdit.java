package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;

/// Gathers the edits of one step, with the questions about lines that all of them ask.
final class SourceEdit {
    private final String text;
    private final String newline;
    private final List<TextEdit> edits = new ArrayList<>();

    SourceEdit(String text, String newline) {
        this.text = text;
        this.newline = newline;
    }

    String text() {
        return text;
    }

    String newline() {
        return newline;
    }

    void replace(int start, int end, String replacement) {
        if (start != end || !replacement.isEmpty()) {
            edits.add(TextEdit.replace(new Span(start, end), replacement));
        }
    }

    void insert(int at, String inserted) {
        replace(at, at, inserted);
    }

    void delete(int start, int end) {
        replace(start, end, "");
    }

    String result() {
        return new TextEdits(edits).apply(text);
    }

    int startOfLine(int at) {
        return LineBreaks.startOfLine(text, at);
    }

    /// Offset of the line end behind `at`.
    int endOfLine(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /// Offset behind the line end behind `at`.
    int nextLine(int at) {
        return LineBreaks.nextLine(text, endOfLine(at), text.length());
    }

    /// Offset of the line end behind `at`, or that of the last blank line that follows.
    int endOfBlankLines(int at) {
        int end = endOfLine(at);
        int next = nextLine(end);
        while (next < text.length() && isBlank(next, endOfLine(next))) {
            end = endOfLine(next);
            next = nextLine(next);
        }
        return end;
    }

    /// Whether only indentation precedes `at` in its line.
    boolean startsLine(int at) {
        return isBlank(startOfLine(at), at);
    }

    boolean isBlank(int start, int end) {
        return text.substring(start, end).isBlank();
    }

    int column(int at) {
        return Place.column(text, at);
    }

    /// Removes the lines from that of `start` to that of `end`, line ends included.
    ///
    /// @param blankLines also those behind them: they would belong to a `|+` block above
    void deleteLines(int start, int end, boolean blankLines) {
        int from = startOfLine(start);
        int to = nextLine(blankLines ? endOfBlankLines(end) : end);
        delete(from, to);
    }
}
