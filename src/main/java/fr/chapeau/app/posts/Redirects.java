package fr.chapeau.app.posts;

import fr.chapeau.site.SiteConfig;
import fr.chapeau.site.SiteIndex;
import java.util.List;

/// Whether a site sends readers of an old address on to the new one: jekyll-redirect-from.
final class Redirects {
    static final String KEY = "redirect_from";
    private static final String PLUGIN = "jekyll-redirect-from";

    private Redirects() {}

    /// Its configuration names the plug-in, or posts already use its field.
    static boolean isKnown(SiteIndex index) {
        SiteConfig config = index.site().config();
        List<String> plugins = config.plugins();
        return plugins.contains(PLUGIN)
                || index.fields().use(KEY).filter(use -> use.filled() > 0).isPresent();
    }
}
