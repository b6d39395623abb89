package fr.chapeau.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.page.PageRenderer;
import fr.chapeau.app.workspace.SiteMarkdown;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.liquid.Limits;
import fr.chapeau.markdown.SafeBody;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePreviewsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneId.of("Europe/Paris"));
    private static final Texts TEXTS = new Texts(Language.ENGLISH);

    @TempDir Path home = Path.of("");
    private Path root = Path.of("");

    @BeforeEach
    void make() throws IOException {
        root = Files.createDirectory(home.toRealPath().resolve("site"));
        write("_config.yml", "title: Essai\nbaseurl: /b\n");
        write("_posts/2025-01-01-a.md", "texte");
        write(
                "_layouts/l.html",
                """
                <html lang="fr" onload="x()"><head><title>T</title>
                <link rel="stylesheet" href="{{ '/css/a.css' | relative_url }}">
                <link rel="stylesheet" href="/css/sass.css"><link rel="stylesheet" href="/css/built.css">
                <link rel="stylesheet" href="https://elsewhere.example/x.css" media="print">
                <style>p { color: red }</style><script>run()</script></head>
                <body class="{{ page.kind }}" onclick="x()"><form action="/x"><input name="q"></form>
                {% gallery %}<a title="{% other %}">l</a><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
                {{ content }}</body></html>
                """);
        write(
                "css/a.css",
                """
                @import "deep/b.css";
                @import url(https://elsewhere.example/y.css);
                body { background: url('../img/x.png') url(/etc/passwd) url("http://elsewhere.example/z.png") }
                """);
        write("css/deep/b.css", ".b { background: url(../../img/x.png) url(../../../secret.png) }");
        write("css/sass.scss", "$a: 1;");
        write("_site/css/built.css", ".built { color: blue }");
        write("img/x.png", "");
        Files.writeString(home.resolve("secret.png"), "");
    }

    @Test
    void showsTheSafePartOfTheSitesPage() {
        ShownPage page = preview("layout: l\nkind: home").page();
        String html = new SafeBody(page.nodes(), false).html();

        assertThat(page.root()).containsOnlyKeys("lang");
        assertThat(page.body()).containsExactly(java.util.Map.entry("class", "home"));
        assertThat(html)
                .contains("<div><input name=\"q\"></div>", "<path d=\"M0 0\"")
                .contains("<p>texte</p>")
                .contains("<span class=\"not-shown\">Not shown in the preview: “gallery”, a tag")
                .contains("<a title=\"\">l</a>")
                .doesNotContain("script", "onclick", "<link", "<style", "data-source=\"\"");
    }

    @Test
    void bringsTheStyleSheetsOfTheCheckout() {
        ShownPage page = preview("layout: l").page();

        List<String> sheets = page.sheets().stream().map(ShownPage.Sheet::css).toList();
        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(0))
                .contains(".b { background: url(\"file:img/x.png\") url(\"\") }")
                .contains("body { background: url(\"file:img/x.png\") url(\"\") url(\"\") }")
                .doesNotContain("@import", "elsewhere");
        assertThat(sheets.get(1)).isEqualTo(".built { color: blue }");
        assertThat(sheets.get(2)).isEqualTo("p { color: red }");
    }

    @Test
    void saysWhatIsNotAsItWillBe() {
        assertThat(preview("layout: l").notes().stream().map(TEXTS::of))
                .containsExactly(
                        "Style sheet that is not compiled, missing from the preview: /css/sass.css."
                                + " It appears here once the site has been built on this computer.",
                        "Style sheet of another site, not loaded in the preview:"
                                + " https://elsewhere.example/x.css",
                        "Not shown in the preview: “gallery”, a tag of one of the site’s"
                                + " extensions (l.html, line 7)",
                        "Not shown in the preview: “other”, a tag of one of the site’s"
                                + " extensions (l.html, line 7)");
    }

    @Test
    void putsABoxBehindAValueThatAnUnknownFilterLeft() throws IOException {
        write("_layouts/f.html", "<p title=\"{{ 'a' | x }}\">{{ 'b' | y }}</p>{{ content }}");

        assertThat(html(preview("layout: f")))
                .contains("<p title=\"a\">b<span class=\"not-shown\">“y”, a filter of one of");
    }

    @Test
    void saysThatTheSiteHasAnotherConverter() throws IOException {
        write("_config.yml", "markdown: CommonMarkGhPages\n");
        String said =
                "The site converts its texts with “commonmarkghpages”:"
                        + " the preview follows kramdown and may show something else.";

        assertThat(preview("layout: l").notes().stream().map(TEXTS::of)).startsWith(said);
        assertThat(preview("a: b").notes().stream().map(TEXTS::of)).startsWith(said);
    }

    @Test
    void saysWhyThereIsNoPage() {
        assertThat(preview("layout: absent").notes().stream().map(TEXTS::of))
                .containsExactly("The site has no layout “absent”: here is the article alone.");
        assertThat(preview("a: b").notes().stream().map(TEXTS::of))
                .containsExactly("The site has no layout for this article: here it is alone.");
        assertThat(html(preview("a: b")))
                .isEqualTo(
                        "<main id=\"article\"><h1 class=\"article-title\">A title</h1><p>texte</p>\n<ul class=\"article-tags\"><li>a &amp; b</li></ul></main>");
    }

    @Test
    void showsTheArticleAloneAndItsHtml() {
        assertThat(html(previews().alone(SiteIndex.of(site()), article("layout: l"))))
                .isEqualTo(
                        "<main id=\"article\"><h1 class=\"article-title\">A title</h1><p>texte</p>\n<ul class=\"article-tags\"><li>a &amp; b</li></ul></main>");
        assertThat(html(previews().html(article("layout: l"))))
                .isEqualTo("<pre><div class=\"line\">&lt;p&gt;texte&lt;/p&gt;</div></pre>");
    }

    @Test
    void showsFactsAndDocumentsOnTheBuiltInPage() {
        ArticleHead head =
                new ArticleHead(
                        List.of(),
                        "A title",
                        "",
                        List.of(),
                        List.of(),
                        List.of(new ArticleHead.Fact("Place", "Port & co")),
                        List.of(
                                new ArticleHead.Attachment("/r.pdf", "Report", "PDF", 1_200),
                                new ArticleHead.Attachment(
                                        "/x.ods", "Gone", "ODS", ArticleHead.Attachment.UNKNOWN),
                                new ArticleHead.Attachment(
                                        "https://e.example/y",
                                        "There",
                                        "",
                                        ArticleHead.Attachment.UNKNOWN)),
                        List.of());
        RenderedArticle article = article("a: b");

        String html =
                html(
                        previews()
                                .alone(
                                        SiteIndex.of(site()),
                                        new RenderedArticle(
                                                article.post(),
                                                article.text(),
                                                head,
                                                "en",
                                                article.body())));

        assertThat(html)
                .contains("<dl class=\"article-facts\"><div><dt>Place</dt><dd>Port &amp; co</dd>")
                .contains(
                        "<a data-href=\"/r.pdf\" title=\"/r.pdf\">Report</a> "
                                + "<span class=\"article-file-facts\">PDF – 1&nbsp;KB</span>")
                .contains("ODS – not found in the site</span>")
                .contains("There</a> </li>");
    }

    private static String html(SitePreview preview) {
        return new SafeBody(preview.page().nodes(), false).html();
    }

    private SitePreview preview(String header) {
        return previews().of(SiteIndex.of(site()), article(header));
    }

    private RenderedArticle article(String header) {
        PostFile post = site().named(root.resolve("_posts/2025-01-01-a.md"));
        FrontMatter text = FrontMatter.parse("---\n" + header + "\n---\ntexte");
        ArticleHead head = head();
        return new RenderedArticle(
                post, text, head, "fr", renderer().body(SiteIndex.of(site()), post, text));
    }

    private static ArticleHead head() {
        return new ArticleHead(
                List.of(),
                "A title",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("a & b"));
    }

    private SitePreviews previews() {
        return new SitePreviews(this::renderer, TEXTS, file -> "file:" + root.relativize(file));
    }

    private PageRenderer renderer() {
        Site site = site();
        return new PageRenderer(site, SiteMarkdown.of(site), CLOCK, Limits.usual());
    }

    private Site site() {
        if (Site.open(root, null) instanceof Outcome.Done<Site>(Site site)) {
            return site;
        }
        throw new IllegalStateException();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
