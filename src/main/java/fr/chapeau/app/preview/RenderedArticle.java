package fr.chapeau.app.preview;

import fr.chapeau.app.page.RenderedPage;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.site.PostFile;

/// A post with its body rendered, once for all that is shown of it.
///
/// @param text of the post, its body included
/// @param language of the site, as in the `lang` attribute
/// @param body as the converter made it, not yet safe to show
public record RenderedArticle(
        PostFile post, FrontMatter text, ArticleHead head, String language, RenderedPage body) {}
