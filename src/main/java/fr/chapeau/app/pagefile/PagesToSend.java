package fr.chapeau.app.pagefile;

import fr.chapeau.app.page.PageRenderer;
import fr.chapeau.app.preview.Alternatives;
import fr.chapeau.app.preview.LinkTargets;
import fr.chapeau.app.preview.OutwardLinks;
import fr.chapeau.app.preview.RenderedArticle;
import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.app.preview.SitePreview;
import fr.chapeau.app.preview.SitePreviews;
import fr.chapeau.i18n.Texts;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.SiteIndex;
import java.util.function.Supplier;

/// Makes the pages that are to become files of their own: what the preview shows, with links that
/// lead somewhere. Thread-safe; takes time, so never on the JavaFX thread.
public final class PagesToSend {
    private final Supplier<PageRenderer> renderers;
    private final Supplier<PostReader> readers;
    private final Texts texts;

    /// What of an article is wanted.
    ///
    /// @param alone without the site around it
    /// @param alternatives in the place of pictures
    public record Look(boolean alone, boolean alternatives) {}

    /// @param renderers gives the one for the site as it is configured by now
    /// @param readers likewise
    /// @param texts in the language of the interface
    public PagesToSend(
            Supplier<PageRenderer> renderers, Supplier<PostReader> readers, Texts texts) {
        this.renderers = renderers;
        this.readers = readers;
        this.texts = texts;
    }

    /// The page of an article.
    ///
    /// @param at where the article is on the site
    public SentPage of(SiteIndex index, RenderedArticle article, Appearance at, Look look) {
        GatheredFiles files = new GatheredFiles();
        SitePreviews previews = new SitePreviews(renderers, texts, files::addressOf);
        SitePreview preview =
                look.alone() ? previews.alone(index, article) : previews.of(index, article);
        ShownPage page =
                look.alternatives() ? new Alternatives(texts).of(preview.page()) : preview.page();
        String title = article.head().title();
        return new SentPage(
                new OutwardLinks(new LinkTargets(index, readers.get())).of(page, at),
                files.files(),
                title.isBlank() ? article.post().name() : title,
                article.language());
    }
}
