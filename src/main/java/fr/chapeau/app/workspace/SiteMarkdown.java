package fr.chapeau.app.workspace;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.KramdownOptions;
import fr.chapeau.site.Site;

/// Reads Markdown as a site does: with what `_config.yml` sets under `kramdown`.
public final class SiteMarkdown {

    private SiteMarkdown() {}

    /// What takes a while to make; share it.
    public static Kramdown of(Site site) {
        return new Kramdown(KramdownOptions.of(site.config().markdown().kramdown()));
    }
}
