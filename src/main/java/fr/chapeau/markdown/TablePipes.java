package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// Whether each line of what may be a table has a pipe that is not in code or HTML: the last check
/// of `parse_table` in kramdown's `parser/kramdown/table.rb`, with its order of steps.
final class TablePipes {
    private boolean onLine;
    private boolean refused;

    private TablePipes() {}

    static boolean areOnEachLine(BasedSequence text) {
        boolean plain = text.indexOf('`') < 0 && text.indexOf('<') < 0;
        if (plain) {
            return true; // each line has one, as the lines were looked at before
        }
        BasedSequence trimmed = text.trim();
        TablePipes pipes = new TablePipes();
        int textStart = trimmed.getStartOffset();
        List<Node> nodes = new SpanReader(trimmed, new Document(null, trimmed)).readCodeAndHtml();
        for (Node node : nodes) {
            boolean apart =
                    node instanceof Code
                            || node instanceof SpanHtml
                            || node instanceof HtmlInlineComment;
            if (apart) {
                pipes.text(trimmed, textStart, node.getStartOffset());
                pipes.apart(node);
                textStart = node.getEndOffset();
            }
        }
        pipes.text(trimmed, textStart, trimmed.getEndOffset());
        return pipes.onLine;
    }

    private void apart(Node node) {
        if (refused) {
            return;
        }
        if (!(node instanceof Code code)) {
            return;
        }
        int lines = linesOf(code.getText().toString()).length;
        if (lines > 2 || (lines == 2 && !onLine)) {
            refused = true;
        } else if (lines == 2) {
            onLine = false;
        }
    }

    private void text(BasedSequence all, int start, int end) {
        if (refused || start >= end) {
            return;
        }
        String[] lines = linesOf(all.getBaseSequence().subSequence(start, end).toString());
        if (lines.length > 1 && !onLine && !hasPipe(lines[0])) {
            refused = true;
            return;
        }
        boolean before = lines.length <= 1 && onLine;
        onLine = before || (lines.length > 0 && hasPipe(lines[lines.length - 1]));
    }

    /// Empty lines at the end do not count.
    private static String[] linesOf(String text) {
        return text.isEmpty() ? new String[0] : text.split("\r?\n");
    }

    /// `TABLE_PIPE_CHECK`
    static boolean hasPipe(String line) {
        for (int i = line.indexOf('|'); i >= 0; i = line.indexOf('|', i + 1)) {
            if (i == 0 || line.charAt(i - 1) != '\\') {
                return true;
            }
        }
        return false;
    }
}
