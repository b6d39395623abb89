package fr.chapeau.app.review;

import fr.chapeau.app.changes.ChangeWords;
import fr.chapeau.app.html.HtmlText;
import fr.chapeau.i18n.Texts;
import fr.chapeau.review.Picture;
import fr.chapeau.review.PictureChange;
import java.nio.file.Path;
import java.util.List;

/// Changed pictures: what became of each in a sentence, with its alternatives, and small pictures
/// side by side.
final class PictureMarkup {
    private final Texts texts;
    private final ChangeWords words;
    private final ReviewPictures pictures;

    PictureMarkup(Texts texts, ReviewPictures pictures) {
        this.texts = texts;
        this.words = new ChangeWords(texts);
        this.pictures = pictures;
    }

    /// @param post whose pictures they are
    void write(List<PictureChange> changes, Path post, HtmlText html) {
        html.raw("<ul class=\"pictures\">\n");
        for (PictureChange change : changes) {
            html.raw("<li>").element("p", words.of(change)).raw("<div class=\"sides\">");
            switch (change) {
                case PictureChange.Added(Picture after) ->
                        side(ReviewMessage.PICTURE_AFTER, after, post, html);
                case PictureChange.Removed(Picture before) ->
                        side(ReviewMessage.PICTURE_BEFORE, before, post, html);
                case PictureChange.Replaced(Picture before, Picture after) -> {
                    side(ReviewMessage.PICTURE_BEFORE, before, post, html);
                    side(ReviewMessage.PICTURE_AFTER, after, post, html);
                }
                case PictureChange.Described(Picture before, Picture after) ->
                        side(ReviewMessage.PICTURE_SAME, after, post, html);
            }
            html.raw("</div></li>\n");
        }
        html.raw("</ul>\n");
    }

    /// The alternative stands beside as text, for all to judge; the picture's own tells which it
    /// is.
    private void side(ReviewMessage which, Picture picture, Path post, HtmlText html) {
        String name = texts.of(which);
        html.raw("<figure role=\"group\" aria-label=\"").text(name).raw("\">");
        pictures.small(post, picture)
                .ifPresentOrElse(
                        address ->
                                html.raw("<img src=\"")
                                        .text(address)
                                        .raw("\" alt=\"")
                                        .text(name)
                                        .raw("\" />"),
                        () -> html.element("p", texts.of(ReviewMessage.PICTURE_UNSHOWN)));
        html.raw("<figcaption>");
        html.text(texts.of(ReviewMessage.PICTURE_CAPTION, name, words.alternative(picture)));
        html.raw("</figcaption></figure>\n");
    }
}
