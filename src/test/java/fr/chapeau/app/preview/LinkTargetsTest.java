package fr.chapeau.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Appearance;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteLoading;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneId.of("Europe/Paris"));
    private static final String CONFIG = "url: https://site.example\nbaseurl: /b\n";

    @TempDir Path root = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/b/2025/01/31/carnet.html",
                "https://site.example/b/2025/01/31/carnet",
                "HTTPS://SITE.EXAMPLE/b/2025/01/31/carnet.html?x=1#y",
                "//site.example/b/2025/01/31/carnet.html",
                "../../../../b/2025/01/31/carnet.html",
                "/2025/01/31/carnet.html"
            })
    void knowsTheArticlesOfTheSite(String written) throws IOException {
        write("_posts/2025-01-31-carnet.md", "---\ntitle: Carnet\n---\n");

        assertThat(target(CONFIG, written))
                .isInstanceOfSatisfying(
                        LinkTarget.Post.class,
                        post -> {
                            assertThat(post.path())
                                    .isEqualTo(Path.of("_posts/2025-01-31-carnet.md"));
                            assertThat(post.title()).isEqualTo("Carnet");
                            assertThat(post.published().orElseThrow().getHost())
                                    .isEqualToIgnoringCase("site.example");
                        });
    }

    @Test
    void knowsArticlesWhoseAddressIsNotTheirName() throws IOException {
        write("a-propos.md", "---\ntitle: Nous\npermalink: /équipe/nous/\n---\n");
        write("agenda/index.md", "---\ntitle: Agenda\n---\n");

        assertThat(target("title: x\n", "/%C3%A9quipe/nous"))
                .isEqualTo(
                        new LinkTarget.Post(
                                "/%C3%A9quipe/nous", Path.of("a-propos.md"), "Nous", null));
        assertThat(target("title: x\n", "/agenda/"))
                .isEqualTo(
                        new LinkTarget.Post(
                                "/agenda/", Path.of("agenda/index.md"), "Agenda", null));
    }

    @Test
    void resolvesAnAddressFromThePageThatItStandsOn() throws IOException {
        assertThat(target(CONFIG, "suite.pdf"))
                .isEqualTo(web("https://site.example/b/2025/02/01/suite.pdf"));
        assertThat(target(CONFIG, "/uploads/été 1.pdf"))
                .isEqualTo(web("https://site.example/uploads/%C3%A9t%C3%A9%201.pdf"));
        assertThat(target("title: x\n", "suite.pdf")).isEqualTo(new LinkTarget.Closed("suite.pdf"));
    }

    @Test
    void opensTheWebOverHttpAlone() throws IOException {
        assertThat(target(CONFIG, " https://elsewhere.example/a b"))
                .isEqualTo(
                        new LinkTarget.Web(
                                "https://elsewhere.example/a b",
                                URI.create("https://elsewhere.example/a%20b")));
        assertThat(target(CONFIG, "//elsewhere.example/"))
                .isEqualTo(
                        new LinkTarget.Web(
                                "//elsewhere.example/", URI.create("https://elsewhere.example/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "\tjavascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "vbscript:x",
                "chapeau-file://x/y",
                "view-source:https://elsewhere.example/",
                "tel:0102030405",
                "http:",
                "http:///x",
                "https://[",
                "mailto:",
                ""
            })
    void opensNothingElse(String written) throws IOException {
        assertThat(target(CONFIG, written)).isInstanceOf(LinkTarget.Closed.class);
    }

    @Test
    void knowsPeopleAndPlacesOfThePage() throws IOException {
        assertThat(target(CONFIG, "mailto:a%40b.example?subject=x"))
                .isEqualTo(new LinkTarget.Mail("a@b.example"));
        assertThat(target(CONFIG, "#plus-d%C3%A9tails+"))
                .isEqualTo(new LinkTarget.InPage("#plus-d%C3%A9tails+", "plus-détails+"));
        assertThat(target(CONFIG, "#")).isEqualTo(new LinkTarget.InPage("#", ""));
    }

    private static LinkTarget web(String address) {
        return new LinkTarget.Web(address, URI.create(address));
    }

    /// Where a link of an article of 1 February 2025 leads.
    private LinkTarget target(String config, String written) throws IOException {
        write("_config.yml", config);
        write("_posts/2025-02-01-ici.md", "---\ntitle: Ici\n---\n");
        Site site = ((Outcome.Done<Site>) Site.open(root, null)).value();
        PostReader reader = new PostReader(site, CLOCK);
        Appearance from =
                reader.appearance(
                        site.named(Path.of("_posts/2025-02-01-ici.md")),
                        FrontMatter.parse("---\ntitle: Ici\n---\n"));
        return new LinkTargets(new SiteLoading(site, CLOCK).load(posts -> {}).index(), reader)
                .of(written, from);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
