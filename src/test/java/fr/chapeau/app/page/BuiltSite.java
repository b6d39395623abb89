package fr.chapeau.app.page;

import fr.chapeau.app.workspace.SiteMarkdown;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.liquid.Limits;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import fr.chapeau.site.SiteLoading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A site in a folder, rendered by the real Jekyll and by ours.
final class BuiltSite {
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneId.of("Europe/Paris"));

    private final Site site;
    private final SiteIndex index;
    private final PageRenderer renderer;

    BuiltSite(Path folder) {
        this(folder, new Limits(Duration.ofSeconds(60), 20_000_000));
    }

    BuiltSite(Path folder, Limits limits) {
        if (!(Site.open(folder, null) instanceof Outcome.Done<Site>(Site opened))) {
            throw new IllegalStateException("no site in " + folder);
        }
        site = opened;
        index = new SiteLoading(site, CLOCK).load(posts -> {}).index();
        renderer = new PageRenderer(site, SiteMarkdown.of(site), CLOCK, limits);
    }

    Site site() {
        return site;
    }

    SiteIndex index() {
        return index;
    }

    RenderedPage page(String path) throws IOException {
        return page(path, Files.readString(site.root().resolve(path)));
    }

    RenderedPage page(String path, String text) {
        PostFile post = site.named(site.root().resolve(path));
        FrontMatter read = FrontMatter.parse(text);
        return renderer.render(index, post, read, renderer.body(index, post, read));
    }

    /// Builds the site with the real Jekyll.
    static void build(Path source, Path destination) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                        "ruby",
                        "-W0",
                        "-rjekyll",
                        "-e",
                        """
                        Jekyll.logger.log_level = :error
                        site = Jekyll::Site.new(Jekyll.configuration("source" => ARGV[0],
                          "destination" => ARGV[1], "disable_disk_cache" => true, "time" => ARGV[2]))
                        site.process
                        """,
                        source.toString(),
                        destination.toString(),
                        CLOCK.instant().toString());
        builder.environment().putAll(Map.of("LANG", "C.UTF-8", "LC_ALL", "C.UTF-8"));
        Process process = builder.inheritIO().start();
        if (!process.waitFor(300, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("Jekyll failed");
        }
    }
}
