package fr.chapeau.app.review;

import fr.chapeau.app.changes.FieldRow;
import fr.chapeau.app.html.HtmlTable;
import fr.chapeau.app.html.HtmlText;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.Piece;
import java.util.List;
import java.util.function.Predicate;

/// Changed fields as a table: name, before, after.
final class FieldMarkup {
    private final Texts texts;
    private final PieceMarkup pieces;

    FieldMarkup(Texts texts, PieceMarkup pieces) {
        this.texts = texts;
        this.pieces = pieces;
    }

    /// @param title of the article
    String of(List<FieldRow> rows, String title) {
        HtmlTable table =
                new HtmlTable(texts.of(ReviewMessage.FIELDS_OF, title))
                        .column(texts.of(ReviewMessage.COLUMN_FIELD))
                        .column(texts.of(ReviewMessage.COLUMN_BEFORE))
                        .column(texts.of(ReviewMessage.COLUMN_AFTER));
        for (FieldRow row : rows) {
            table.row(name(row))
                    .cell(value(row.before(), row, piece -> !(piece instanceof Piece.Inserted)))
                    .cell(value(row.after(), row, piece -> !(piece instanceof Piece.Deleted)));
        }
        return table.toString();
    }

    private static HtmlText name(FieldRow row) {
        HtmlText name = new HtmlText().text(row.label());
        return row.note().isEmpty()
                ? name
                : name.raw(" <span class=\"note\">(").text(row.note()).raw(")</span>");
    }

    private HtmlText value(String value, FieldRow row, Predicate<Piece> here) {
        HtmlText html = new HtmlText();
        if (!row.words().isEmpty()) {
            return pieces.write(row.words().stream().filter(here).toList(), html);
        }
        return value.isEmpty()
                ? html.raw("<span class=\"note\">")
                        .text(texts.of(ReviewMessage.ABSENT))
                        .raw("</span>")
                : pieces.write(value, html);
    }
}
