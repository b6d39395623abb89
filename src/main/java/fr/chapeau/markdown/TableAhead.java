package fr.chapeau.markdown;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// Whether a line belongs to a table that began above it or begins with it. kramdown takes all
/// lines with a pipe for the table's (`parse_table` in `parser/kramdown/table.rb`), whatever else
/// they could start; one that turns out to be none is given back, so this looks ahead.
final class TableAhead {
    private int start = -1;
    private int end = -1;

    /// Whether the current line goes on a table whose first lines are in an open paragraph.
    boolean goesOn(BlockParser paragraph, BasedSequence line) {
        if (line.indexOf('|') < 0) {
            return false;
        }
        BasedSequence first = paragraph.getBlockContent().getLines().getFirst();
        return first.indexOf('|') >= 0
                && paragraph.getBlock().getParent() instanceof Document
                && Boundaries.isAfter(
                        first.getBaseSequence(),
                        paragraph.getBlock().getPrevious(),
                        first.getStartOffset(),
                        0)
                && line.getStartOffset() < endOf(first);
    }

    /// Whether a table begins with the line, which stands free.
    boolean begins(BlockParser container, BasedSequence line) {
        return line.indexOf('|') >= 0
                && container.getBlock() instanceof Document document
                && Boundaries.isAfter(line.getBaseSequence(), document, line.getStartOffset())
                && endOf(line) >= 0;
    }

    /// Where the table ends that begins with a line, or -1.
    private int endOf(BasedSequence first) {
        if (start != first.getStartOffset()) {
            start = first.getStartOffset();
            end = findEnd(first.getBaseSequence());
        }
        return end;
    }

    private int findEnd(BasedSequence body) {
        int at = start;
        boolean row = false;
        while (at < body.length()) {
            int lineEnd = body.indexOf('\n', at);
            int stop = lineEnd < 0 ? body.length() : lineEnd;
            TableLine line = new TableLine(body.subSequence(at, stop).trimEnd());
            if (line.kind() == TableLine.Kind.NONE) {
                break;
            }
            row |= line.kind() == TableLine.Kind.ROW;
            at = Math.min(stop + 1, body.length());
        }
        boolean free = at >= body.length() || Boundaries.isFreeLine(body, at);
        return row && free && TablePipes.areOnEachLine(body.subSequence(start, at)) ? at : -1;
    }
}
