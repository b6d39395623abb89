package fr.chapeau.frontmatter;

import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /// The text after all edits; empty where two of them get into each other's way.
    Optional<String> result() {
        List<TextEdit> byPlace =
                edits.stream().sorted(Comparator.comparing(TextEdit::span)).toList();
        for (int i = 1; i < byPlace.size(); i++) {
            if (byPlace.get(i).span().start() < byPlace.get(i - 1).span().end()) {
                return Optional.empty();
            }
        }
        return Optional.of(new TextEdits(byPlace).apply(text));
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

    /// Offset of the line end behind `at`, or that of the last comment that follows at once and is
    /// indented by more than `indent`: it speaks of what stands above.
    int endOfDeeperComments(int at, int indent) {
        int end = endOfLine(at);
        while (end < text.length()) {
            int content = firstContent(nextLine(end));
            if (content == text.length()
                    || text.charAt(content) != '#'
                    || column(content) <= indent) {
                return end;
            }
            end = endOfLine(content);
        }
        return end;
    }

    /// Start of the first of the comments that stand right above what starts at `at`, at its
    /// column; `at` where there are none.
    ///
    /// @param limit they start behind it
    int startOfComments(int at, int limit) {
        int start = at;
        while (startsLine(start)) {
            int above = Math.max(startOfLine(start) - 1, 0);
            above -=
                    above > 0 && text.charAt(above) == '\n' && text.charAt(above - 1) == '\r'
                            ? 1
                            : 0;
            int content = firstContent(startOfLine(above));
            boolean comment =
                    content > limit
                            && content < above
                            && text.charAt(content) == '#'
                            && column(content) == column(at);
            if (!comment) {
                return start;
            }
            start = content;
        }
        return start;
    }

    /// The first character of a line behind its indentation, or its line end.
    private int firstContent(int line) {
        int at = line;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
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

    /// Removes the lines from that of `start`, where a key or dash stands, to that of `end`, line
    /// ends included, and the deeper comments behind them: they would go on a block above.
    ///
    /// @param blankLines also the blank lines behind them, for the same reason
    void deleteLines(int start, int end, boolean blankLines) {
        int indent = column(start);
        int last = endOfDeeperComments(end, indent);
        int more = blankLines ? endOfDeeperComments(endOfBlankLines(last), indent) : last;
        while (more > last) {
            last = more;
            more = endOfDeeperComments(endOfBlankLines(last), indent);
        }
        delete(startOfLine(start), nextLine(last));
    }
}
