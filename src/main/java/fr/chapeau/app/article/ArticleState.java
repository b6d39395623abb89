package fr.chapeau.app.article;

import fr.chapeau.app.preview.PreviewPage;
import fr.chapeau.check.CheckReport;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.FormField;
import fr.chapeau.site.PostSummary;
import java.util.List;

/// Everything that is shown of one state of an article's text. Immutable.
///
/// @param revision of the document that it was derived from
/// @param frontMatter holds the text, too
/// @param appearance whether, when and where the article appears on the site
/// @param form none where the front matter cannot be read
public record ArticleState(
        long revision,
        FrontMatter frontMatter,
        List<FormField> form,
        PostSummary summary,
        Appearance appearance,
        CheckReport checks,
        PreviewPage preview) {

    public ArticleState {
        form = List.copyOf(form);
    }
}
