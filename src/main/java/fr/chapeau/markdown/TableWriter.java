package fr.chapeau.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
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
        int columns = 0;
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                columns = Math.max(columns, cells(row));
            }
        }
        html.open("table", attributes).raw("\n");
        for (Node part : table.getChildren()) {
            switch (part) {
                case TableHead head when head.hasChildren() -> part("thead", "th", head, columns);
                case TableFoot foot -> part("tfoot", "td", foot, columns);
                case TableBody body when body.hasChildren() -> part("tbody", "td", body, columns);
                default -> {}
            }
        }
        html.close("table").raw("\n");
    }

    private static int cells(Node row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells += cell instanceof TableCell ? 1 : 0;
        }
        return cells;
    }

    private void part(String name, String cellName, Node part, int columns) {
        html.open(name, Map.of()).raw("\n");
        for (Node row : part.getChildren()) {
            if (row instanceof TableRow) {
                row(cellName, row, columns);
            }
        }
        html.close(name).raw("\n");
    }

    private void row(String cellName, Node row, int columns) {
        html.open("tr", Map.of()).raw("\n");
        int written = 0;
        for (Node node : row.getChildren()) {
            if (node instanceof TableCell cell) {
                html.open(cellName, alignmentOf(cell));
                int before = html.length();
                inlines.children(cell);
                html.raw(html.length() == before ? "\u00A0" : "").close(cellName).raw("\n");
                written++;
            }
        }
        for (; written < columns; written++) {
            html.open(cellName, Map.of()).raw("\u00A0").close(cellName).raw("\n");
        }
        html.close("tr").raw("\n");
    }

    private static Map<String, String> alignmentOf(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return alignment == null
                ? Map.of()
                : Map.of("style", "text-align: " + alignment.name().toLowerCase(Locale.ROOT));
    }
}
