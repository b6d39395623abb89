package fr.chapeau.app.review;

import fr.chapeau.app.changes.UnseenCharacters;
import fr.chapeau.app.html.HtmlText;
import fr.chapeau.review.Piece;
import java.util.List;

/// Flowing text in which deleted and inserted words are elements of their own. The style sheet has
/// them struck out and underlined, and says before each what it is to those who hear the page: most
/// screen readers say nothing of `del` and `ins` by themselves.
final class PieceMarkup {
    private final String language;

    /// @param language of the articles as an attribute; empty where it is not known
    PieceMarkup(String language) {
        this.language = language;
    }

    HtmlText write(List<Piece> pieces, HtmlText html) {
        begin(html);
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Kept kept -> html.text(kept(kept.text()));
                case Piece.Deleted deleted -> marked("del", deleted.text(), html);
                case Piece.Inserted inserted -> marked("ins", inserted.text(), html);
            }
        }
        return html.raw("</div>");
    }

    /// A text that is not compared word by word.
    HtmlText write(String text, HtmlText html) {
        begin(html);
        return html.text(kept(text)).raw("</div>");
    }

    private void begin(HtmlText html) {
        html.raw("<div class=\"text\"" + language + ">");
    }

    private static void marked(String name, String text, HtmlText html) {
        html.raw("<" + name + ">").text(UnseenCharacters.inLines(text)).raw("</" + name + ">");
    }

    /// XML knows one kind of line end.
    private static String kept(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
