package fr.chapeau.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tables of text: the first line names the columns, as Jekyll's data reader has it.
final class Csv {
    private final String text;
    private final char separator;
    private int at;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static List<@Nullable Object> read(String text, char separator) {
        Csv csv = new Csv(text, separator);
        List<@Nullable Object> rows = new ArrayList<>();
        List<String> header = csv.row();
        while (csv.at < text.length()) {
            List<String> cells = csv.row();
            if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
                rows.add(row(header, cells));
            }
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(List<String> header, List<String> cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            row.put(header.get(i), cell.isEmpty() ? null : cell);
        }
        return row;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                boolean twice = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (twice) {
                    cell.append(c);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                break;
            } else {
                cell.append(c);
            }
        }
        return cell.toString();
    }
}
