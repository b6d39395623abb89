package fr.chapeau.app.pagefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.app.preview.ShownPage;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.markdown.SafeHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandAloneHtmlTest {
    private static final Texts TEXTS = new Texts(Language.FRENCH);
    private static final String DATA = "data:image/png;base64,UE5H"; // "PNG"

    @TempDir Path folder = Path.of("");
    private final GatheredFiles gathered = new GatheredFiles();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.png"), "PNG");
        Files.writeString(folder.resolve("large.png"), "x".repeat(2_000));
        Files.writeString(folder.resolve("f.woff2"), "font");
    }

    @Test
    void holdsPicturesFontsAndSheets() {
        Document page =
                page(
                        "<p>Été</p><img src=\"a.png\" alt=\"Un\"><img src=\"a.png\" alt=\"\">",
                        "p { background: url(\""
                                + address("a.png")
                                + "\") } @font-face { src:"
                                + " url(\""
                                + address("f.woff2")
                                + "\") }");

        assertThat(page.select("img").eachAttr("src")).containsExactly(DATA, DATA);
        assertThat(page.select("style").outerHtml())
                .contains("background: url(\"" + DATA + "\")")
                .contains("url(\"data:font/woff2;base64,Zm9udA==\")");
        assertThat(page.select("p").text()).isEqualTo("Été");
        assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void saysItsTitleAndLanguageAndKeepsThePagesOwn() {
        Document page = page("", "");
        assertThat(page.title()).isEqualTo("Un \"titre\" & <b>");
        assertThat(page.child(0).attr("lang")).isEqualTo("fr");
        assertThat(page.body().className()).isEqualTo("home");

        ShownPage english = new ShownPage(Map.of("lang", "en"), Map.of(), List.of(), List.of());
        assertThat(written(english, FileContents.Limits.USUAL).child(0).attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void barsWhateverCouldBeFetchedOrRun() {
        Document page =
                page(
                        """
                        <script>x()</script><img src="https://e.example/a.png" onerror="x()">
                        <p onclick="x()" style="background: url(https://e.example/b.png)">p</p>
                        <video src="chapeau-page:99" poster="c.txt"></video><form action="/x"></form>
                        """,
                        "@import url(x.css); p::before { content: '</style><script>x()</script>' }");

        assertThat(page.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; img-src data:; media-src data:;")
                .contains("form-action 'none'");
        assertThat(page.select("script, link, base, iframe, form")).isEmpty();
        assertThat(page.select("[src], [poster], [onerror], [onclick]")).isEmpty();
    }

    @Test
    void leavesOutWhatIsTooLargeAndSaysSo() {
        FileContents.Limits limits = new FileContents.Limits(1_000, 5);
        ShownPage shown =
                shown(
                        "<img src=\"large.png\" alt=\"Un plan\"><img src=\"a.png\" alt=\"\">"
                                + "<img src=\"a.png\" alt=\"\">",
                        "");
        PageBytes written =
                new StandAloneHtml(TEXTS, limits)
                        .of(new SentPage(shown, gathered.files(), "t", "fr"));
        Document page = parsed(written);

        assertThat(page.select(".not-shown").eachText())
                .containsExactly(
                        "Image trop lourde pour ce fichier, ou illisible : Un plan",
                        "Image trop lourde pour ce fichier, ou illisible");
        assertThat(page.select("img")).hasSize(1);
        assertThat(written.leftOut()).isEqualTo(2);
    }

    private Document page(String html, String css) {
        return written(shown(html, css), FileContents.Limits.USUAL);
    }

    private Document written(ShownPage page, FileContents.Limits limits) {
        return parsed(
                new StandAloneHtml(TEXTS, limits)
                        .of(new SentPage(page, gathered.files(), "Un \"titre\" & <b>", "fr")));
    }

    private static Document parsed(PageBytes written) {
        return Jsoup.parse(new String(written.bytes(), StandardCharsets.UTF_8));
    }

    private ShownPage shown(String html, String css) {
        return new ShownPage(
                Map.of(),
                Map.of("class", "home"),
                List.of(new ShownPage.Sheet(css, "")),
                new SafeHtml(new Checkout()).page(html).body().nodes());
    }

    private String address(String name) {
        return gathered.addressOf(folder.resolve(name));
    }

    private final class Checkout implements SafeHtml.Surroundings {
        @Override
        public String media(String written) {
            return written.contains(":") ? written : address(written);
        }

        @Override
        public String notShown(String element, String written) {
            return "pas montré";
        }
    }
}
