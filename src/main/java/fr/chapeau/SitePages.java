package fr.chapeau;

import fr.chapeau.app.article.ArticleState;
import fr.chapeau.app.preview.LinkTarget;
import fr.chapeau.app.preview.LinkTargets;
import fr.chapeau.app.preview.SitePreview;
import fr.chapeau.app.preview.SitePreviews;
import fr.chapeau.app.workspace.SiteSession;
import fr.chapeau.ui.preview.PreviewSource;
import java.nio.file.Path;

/// The pages that the preview shows, from the site as it is known by now.
///
/// @param browserData where the browser keeps what it must keep on disk
record SitePages(SiteSession session, SitePreviews previews, Path browserData)
        implements PreviewSource {

    @Override
    public Path site() {
        return session.workspace().site().root();
    }

    @Override
    public SitePreview page(ArticleState state) {
        return previews.of(session.index(), state.article());
    }

    @Override
    public SitePreview alone(ArticleState state) {
        return previews.alone(session.index(), state.article());
    }

    @Override
    public SitePreview html(ArticleState state) {
        return previews.html(state.article());
    }

    @Override
    public LinkTarget target(ArticleState state, String address) {
        return new LinkTargets(session.index(), session.reader()).of(address, state.appearance());
    }
}
