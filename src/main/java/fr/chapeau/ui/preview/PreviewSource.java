package fr.chapeau.ui.preview;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.preview.SitePreview;
import java.nio.file.Path;
import java.util.function.Function;

/// Where the preview has the site's page from.
///
/// @param site folder of the site, by which the reader's choice is remembered
/// @param pages makes the page of a state; takes time
/// @param browserData where the browser keeps what it must keep on disk
public record PreviewSource(
        Path site, Function<ArticleState, SitePreview> pages, Path browserData) {

    /// The choice's name in the settings.
    String choice() {
        return "preview:" + site;
    }
}
