package fr.chapeau.liquid;

import java.time.ZonedDateTime;
import java.util.Optional;

/// What Jekyll's filters and tags ask of the site.
public interface Host {

    /// Markdown as HTML, as the site's converter makes it.
    String markdown(String text);

    /// With typographic quotes and dashes.
    String smart(String text);

    /// A slug, as `Jekyll::Utils.slugify`.
    ///
    /// @param mode empty for the default one
    String slug(String text, String mode);

    /// `url` of the configuration; empty for none.
    String url();

    /// `baseurl` of the configuration; empty for none.
    String baseUrl();

    /// What Ruby's `Time.parse` makes of a text, in the site's zone.
    Optional<ZonedDateTime> time(String text);

    /// Now, in the site's zone.
    ZonedDateTime now();

    /// A file of `_includes`.
    Optional<Template> include(String name);

    /// A file beside the page.
    Optional<Template> includeRelative(String name);

    /// Address of the page, document or file with a path from the source.
    Optional<String> addressOf(String path);

    /// Address of a post, by the name of its file.
    Optional<String> addressOfPost(String name);
}
