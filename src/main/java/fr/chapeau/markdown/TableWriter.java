package fr.chapeau.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a table; columns are aligned by a style, as kramdown does (`convert_td` in
/// `converter/html.rb`).
final class TableWriter {
    private final HtmlText html;
    private final InlineWriter inlines;

    TableWriter(HtmlText html, InlineWriter inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void write(TableBlock table, Map<String, String> attributes) {
        List<Map<String, String>> columns = columns(table);
        html.line().open("table", attributes).raw("\n").indent(1);
        for (Node part : table.getChildren()) {
            switch (part) {
                case TableHead head -> part("thead", "th", head, columns);
                case TableFoot foot -> part("tfoot", "td", foot, columns);
                case TableBody body -> part("tbody", "td", body, columns);
                default -> {}
            }
        }
        html.indent(-1).line().close("table").raw("\n");
    }

    /// The attributes of each column's cells, as many as the longest row has.
    private static List<Map<String, String>> columns(TableBlock table) {
        List<Map<String, String>> columns = new ArrayList<>();
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                int column = 0;
                for (Node node : row.getChildren()) {
                    if (node instanceof TableCell cell) {
                        if (column == columns.size()) {
                            columns.add(alignmentOf(cell));
                        }
                        column++;
                    }
                }
            }
        }
        return columns;
    }

    private void part(String name, String cellName, Node part, List<Map<String, String>> columns) {
        html.line().open(name, Map.of()).raw("\n").indent(1);
        for (Node row : part.getChildren()) {
            if (row instanceof TableRow) {
                row(cellName, row, columns);
            }
        }
        html.indent(-1).line().close(name).raw("\n");
    }

    /// Rows that are too short get cells with a no-break space.
    private void row(String cellName, Node row, List<Map<String, String>> columns) {
        html.line().open("tr", Map.of()).raw("\n").indent(1);
        Node node = row.getFirstChild();
        for (Map<String, String> column : columns) {
            html.line().open(cellName, column);
            int before = html.length();
            if (node != null) {
                inlines.children(node);
                node = node.getNext();
            }
            html.raw(html.length() == before ? "\u00A0" : "").close(cellName).raw("\n");
        }
        html.indent(-1).line().close("tr").raw("\n");
    }

    private static Map<String, String> alignmentOf(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return alignment == null
                ? Map.of()
                : Map.of("style", "text-align: " + alignment.name().toLowerCase(Locale.ROOT));
    }
}
