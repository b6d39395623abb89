package fr.chapeau.ui.preview;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.article.FieldSearch;
import fr.chapeau.text.Span;
import org.jspecify.annotations.Nullable;

/// A point of a page that someone clicked.
///
/// @param of what the page was made of
/// @param source the block of the body that it belongs to; null outside the body
/// @param word that was hit; empty between words
/// @param nth how often that word stands before it in its block
/// @param words all that the element says: its text, or the alternative of a picture
public record PagePoint(
        ArticleState of, @Nullable Span source, String word, int nth, String words) {

    /// Whether someone wrote it in this article; the rest of a page comes from the site.
    boolean isWritten() {
        return source != null || FieldSearch.of(of.form(), words).isPresent();
    }

    /// Where it was written in the file: at the word that was hit, at the start of the block where
    /// the block has it not.
    ///
    /// @return 0 outside the body
    public int place() {
        Span block = source;
        if (block == null) {
            return 0;
        }
        String text = of.frontMatter().text();
        int bodyStart = of.frontMatter().parts().body().start();
        int start = Math.min(text.length(), bodyStart + block.start());
        int end = Math.min(text.length(), bodyStart + block.end());
        int found = start - 1;
        for (int i = 0; i <= nth && !word.isEmpty(); i++) {
            found = text.indexOf(word, found + 1);
            if (found < 0 || found >= end) {
                return start;
            }
        }
        return Math.max(start, found);
    }
}
