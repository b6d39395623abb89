package fr.chapeau.app.pagefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.page.PageRenderer;
import fr.chapeau.app.preview.ArticleHead;
import fr.chapeau.app.preview.RenderedArticle;
import fr.chapeau.app.workspace.SiteMarkdown;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.liquid.Limits;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostReader;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesToSendTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneId.of("Europe/Paris"));
    private static final Texts TEXTS = new Texts(Language.FRENCH);
    private static final String BODY =
            """
            ![Un phare](/img/a.png) ![](/../secret.png) ![](/img/lien.png)

            [ici](/autre/) [là](https://elsewhere.example/) [à](mailto:a@b.example) [non](javascript:x())
            [bas](#bas)
            """;

    private static final String SECRET = "the secret of another folder";

    @TempDir Path home = Path.of("");
    private Path root = Path.of("");

    @BeforeEach
    void make() throws IOException {
        root = Files.createDirectory(home.toRealPath().resolve("site"));
        write("_config.yml", "url: https://site.example\nbaseurl: /b\n");
        write("_posts/2025-01-01-a.md", BODY);
        write(
                "_layouts/l.html",
                "<html><head><link rel=stylesheet href=/a.css></head><body>"
                        + "<nav><a href=\"{{ '/' | relative_url }}\">Accueil</a></nav>"
                        + "<main>{{ content }}</main></body></html>");
        write("a.css", "nav { background: url(img/b.png) } main { background: url(img/lien.png) }");
        write("img/a.png", "PNG");
        write("img/b.png", "back");
        Path secret = Files.writeString(home.resolve("secret.png"), SECRET);
        Files.createSymbolicLink(root.resolve("img/lien.png"), secret);
    }

    @Test
    void savesTheSitesPageWithItsFilesAndLinksThatLeadSomewhere() throws IOException {
        Document page = saved(new PagesToSend.Look(false, false));

        assertThat(page.title()).isEqualTo("Un article");
        assertThat(page.select("img").eachAttr("src"))
                .containsExactly("data:image/png;base64,UE5H");
        assertThat(page.select("style").outerHtml())
                .contains("nav { background: url(\"data:image/png;base64,YmFjaw==\") }");
        assertThat(page.select("nav a").attr("href")).isEqualTo("https://site.example/b/");
        assertThat(page.select("main a").eachAttr("href"))
                .containsExactly(
                        "https://site.example/autre/",
                        "https://elsewhere.example/",
                        "mailto:a@b.example",
                        "#bas");
        assertThat(page.select("main a[title]")).isEmpty();
        assertThat(page.select(".not-shown").text()).contains("secret.png");
        assertThat(page.select("[data-href], [data-source]")).isEmpty();
    }

    @Test
    void takesInNothingFromOutsideTheSite() throws IOException {
        String encoded =
                Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8));

        assertThat(saved(new PagesToSend.Look(false, false)).outerHtml())
                .contains("UE5H")
                .doesNotContain(encoded);
    }

    @Test
    void savesTheArticleAloneAndAlternativesWherePreviewShowsThem() throws IOException {
        Document page = saved(new PagesToSend.Look(true, true));

        assertThat(page.select("nav")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Un article");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select(".chapeau-alternative").eachText().getFirst()).isEqualTo("Un phare");
        assertThat(page.child(0).attr("lang")).isEqualTo("fr");
    }

    private Document saved(PagesToSend.Look look) throws IOException {
        if (!(Site.open(root, null) instanceof Outcome.Done<Site>(Site site))) {
            throw new AssertionError();
        }
        PageRenderer renderer =
                new PageRenderer(site, SiteMarkdown.of(site), CLOCK, Limits.usual());
        PostReader reader = new PostReader(site, CLOCK);
        PostFile post = site.named(root.resolve("_posts/2025-01-01-a.md"));
        FrontMatter text = FrontMatter.parse("---\nlayout: l\n---\n" + BODY);
        SiteIndex index = SiteIndex.of(site);
        ArticleHead head =
                new ArticleHead(
                        List.of(),
                        "Un article",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        RenderedArticle article =
                new RenderedArticle(post, text, head, "fr", renderer.body(index, post, text));
        SentPage page =
                new PagesToSend(() -> renderer, () -> reader, TEXTS)
                        .of(index, article, reader.appearance(post, text), look);
        Path file = home.resolve("page.html");
        Outcome<SavedPage> outcome = PageFiles.writeHtml(page, TEXTS, file);
        assertThat(outcome).isEqualTo(Outcome.done(new SavedPage(file, Files.size(file), 0)));
        return Jsoup.parse(file);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
