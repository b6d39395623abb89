package fr.chapeau.app.preview;

import fr.chapeau.markdown.SafePiece;
import java.util.List;

/// What the preview shows of one state of a post: safe HTML in pieces, so that the pane replaces
/// only those that differ from what it shows already.
///
/// @param revision of the text it was made from
/// @param language of the page, as in the `lang` attribute
/// @param pieces each one element or run of text; the article's head comes first
public record PreviewPage(long revision, String language, List<SafePiece> pieces) {

    public PreviewPage {
        pieces = List.copyOf(pieces);
    }
}
