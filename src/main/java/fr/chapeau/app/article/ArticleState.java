package fr.chapeau.app.article;

import fr.chapeau.app.preview.RenderedArticle;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.Doubt;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostSummary;
import java.util.List;

/// What is shown of one state of an article's text, but for what the checks say of it. Immutable.
///
/// @param revision of the document that it was derived from
/// @param appearance whether, when and where the article appears on the site
/// @param doubts what may make that another answer
/// @param form none where the front matter cannot be read
/// @param article the text, and what the preview is made of
/// @param blocks of the body, by their places in the text
public record ArticleState(
        long revision,
        List<FormField> form,
        PostSummary summary,
        Appearance appearance,
        List<Doubt> doubts,
        RenderedArticle article,
        Blocks blocks) {

    public ArticleState {
        form = List.copyOf(form);
        doubts = List.copyOf(doubts);
    }

    /// Holds the text, too.
    public FrontMatter frontMatter() {
        return article.text();
    }

    /// The same with the very form of an earlier state where the two do not differ, so that whoever
    /// shows it need not look through it. Takes time in proportion to the front matter.
    public ArticleState keepingFormOf(ArticleState earlier) {
        boolean same = header().equals(earlier.header()) && form.equals(earlier.form);
        return same
                ? new ArticleState(
                        revision, earlier.form, summary, appearance, doubts, article, blocks)
                : this;
    }

    private String header() {
        FrontMatter text = frontMatter();
        return text.text().substring(0, text.parts().body().start());
    }
}
