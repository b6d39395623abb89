package fr.chapeau.ui.preview;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.preview.LinkTarget;
import fr.chapeau.app.preview.SitePreview;
import java.nio.file.Path;

/// Where the preview has its pages from. Making them takes time: never on the JavaFX thread.
public interface PreviewSource {

    /// Folder of the site, by which the reader's choice is remembered.
    Path site();

    /// The site's own page of a state.
    SitePreview page(ArticleState state);

    /// The page of the article without the site around it.
    SitePreview alone(ArticleState state);

    /// The body as HTML to read.
    SitePreview html(ArticleState state);

    /// Where a link on the page of a state leads.
    ///
    /// @param address as the page has it
    LinkTarget target(ArticleState state, String address);

    /// Where the browser keeps what it must keep on disk.
    Path browserData();
}
