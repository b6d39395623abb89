package fr.chapeau.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a table of a paragraph in which each line has a pipe (`parse_table` in kramdown's
/// `parser/kramdown/table.rb`). No line of hyphens is needed: to kramdown `a | b` is a table, and a
/// preview should show that.
final class TableParser implements ParagraphPreProcessor {

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        BasedSequence text = block.getChars();
        if (text.indexOf('|') < 0 || !isFree(block)) {
            return 0;
        }
        List<TableLine> lines = new ArrayList<>();
        for (BasedSequence line : block.getContentLines()) {
            TableLine read = new TableLine(line.trimEnd());
            if (read.kind() == TableLine.Kind.NONE) {
                return 0;
            }
            lines.add(read);
        }
        if (!TablePipes.areOnEachLine(text)) {
            return 0;
        }
        TableBlock table = new Builder(lines, state).build();
        if (table == null) {
            return 0;
        }
        table.setChars(text);
        block.insertBefore(table);
        state.blockAdded(table);
        return text.length();
    }

    private static boolean isFree(Paragraph block) {
        BasedSequence body = block.getDocument().getChars();
        return Boundaries.isAfter(body, block) && Boundaries.isBefore(body, block);
    }

    /// Sorts lines into head, bodies and foot.
    private static final class Builder {
        private final List<TableLine> lines;
        private final ParserState state;
        private final TableBlock table = new TableBlock();
        private List<TableLine> rows = new ArrayList<>();
        private List<TableCell.@Nullable Alignment> alignments = List.of();
        private boolean foot;

        Builder(List<TableLine> lines, ParserState state) {
            this.lines = lines;
            this.state = state;
        }

        @Nullable TableBlock build() {
            for (TableLine line : lines) {
                switch (line.kind()) {
                    case ROW -> rows.add(line);
                    case SEPARATOR -> separator(line);
                    case FOOT_SEPARATOR -> {
                        add(new TableBody());
                        foot = true;
                    }
                    case NONE -> {}
                }
            }
            add(foot ? new TableFoot() : new TableBody());
            return hasBody() ? table : null;
        }

        private void separator(TableLine line) {
            if (rows.isEmpty()) {
                return;
            }
            if (alignments.isEmpty() && !foot) {
                alignments = line.alignments();
                add(new TableHead());
            } else if (!foot) {
                add(new TableBody());
            }
        }

        private boolean hasBody() {
            for (Node part : table.getChildren()) {
                if (part instanceof TableBody && !(part instanceof TableFoot)) {
                    return true;
                }
            }
            return false;
        }

        private void add(Node part) {
            if (rows.isEmpty()) {
                return;
            }
            boolean leading = lines.getFirst().startsWithPipe();
            for (TableLine line : rows) {
                TableRow row = new TableRow(line.chars());
                int column = 0;
                for (BasedSequence text : line.cells(leading)) {
                    row.appendChild(cell(text, column++));
                }
                part.appendChild(row);
            }
            part.setCharsFromContent();
            table.appendChild(part);
            rows = new ArrayList<>();
        }

        private TableCell cell(BasedSequence text, int column) {
            TableCell cell = new TableCell(text);
            cell.setText(text);
            TableCell.Alignment alignment =
                    column < alignments.size() ? alignments.get(column) : null;
            if (alignment != null) {
                cell.setAlignment(alignment);
            }
            state.getInlineParser().parse(text, cell);
            return cell;
        }
    }

    static final class Factory extends LabelsKnown {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new TableParser();
        }
    }
}
