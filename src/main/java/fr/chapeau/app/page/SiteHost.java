package fr.chapeau.app.page;

import fr.chapeau.liquid.Host;
import fr.chapeau.liquid.Template;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.RubyTime;
import fr.chapeau.site.Slugs;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers Liquid out of a site, for one rendering.
///
/// @param post that is rendered
record SiteHost(SiteDrop site, SiteSources sources, Kramdown kramdown, PostFile post)
        implements Host {

    @Override
    public String markdown(String text) {
        return kramdown.toHtml(text);
    }

    @Override
    public String smart(String text) {
        return kramdown.smart(text);
    }

    @Override
    public String slug(String text, String mode) {
        Slugs.Mode known =
                switch (mode) {
                    case "none" -> Slugs.Mode.NONE;
                    case "raw" -> Slugs.Mode.RAW;
                    case "pretty" -> Slugs.Mode.PRETTY;
                    case "ascii" -> Slugs.Mode.ASCII;
                    case "latin" -> Slugs.Mode.LATIN;
                    default -> Slugs.Mode.DEFAULT;
                };
        return Slugs.slugify(text, known, false);
    }

    @Override
    public String url() {
        return text(sources.config().get("url"));
    }

    @Override
    public String baseUrl() {
        return text(sources.config().get("baseurl"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Optional<ZonedDateTime> time(String text) {
        return RubyTime.parse(text, site.now().getZone())
                .map(instant -> instant.atZone(site.now().getZone()));
    }

    @Override
    public ZonedDateTime now() {
        return site.now();
    }

    @Override
    public Optional<Template> include(String name) {
        return sources.include(name);
    }

    @Override
    public Optional<Template> includeRelative(String name) {
        return sources.beside(post, name);
    }

    @Override
    public Optional<String> addressOf(String path) {
        String bare = path.startsWith("/") ? path.substring(1) : path;
        return site.files().stream()
                .filter(file -> file.read().values().path().equals(bare))
                .findFirst()
                .map(DocumentDrop::url)
                .or(() -> sources.staticFile(bare).map(file -> "/" + file));
    }

    /// `PostComparer`: folders and name without extension.
    @Override
    public Optional<String> addressOfPost(String name) {
        String bare = name.startsWith("/") ? name.substring(1) : name;
        for (Object post : site.documents("posts")) {
            if (post instanceof DocumentDrop document && isNamed(document, bare)) {
                return Optional.of(document.url());
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(DocumentDrop document, String name) {
        String path = document.read().values().path();
        int dot = path.lastIndexOf('.');
        String plain = dot < 0 ? path : path.substring(0, dot);
        String file = name.substring(name.lastIndexOf('/') + 1);
        String folders = name.substring(0, name.length() - file.length());
        return plain.equals("_posts/" + name) || plain.equals(folders + "_posts/" + file);
    }
}
