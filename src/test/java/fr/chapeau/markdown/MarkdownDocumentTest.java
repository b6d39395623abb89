package fr.chapeau.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownDocumentTest {
    private final Kramdown kramdown = new Kramdown();

    @Test
    void anImageIsReadWithAllItsPlaces() {
        String body =
                "Avant\n\n![Un *chat* \\[noir\\]](/uploads/a b.png \"Le titre\"){: width=\"10\" .c}\n";

        MdImage image = kramdown.parse(body).images().getFirst();

        assertThat(image.span().of(body)).startsWith("![Un").endsWith("titre\")");
        assertThat(image.altSpan().of(body)).isEqualTo("Un *chat* \\[noir\\]");
        assertThat(image.alt()).isEqualTo("Un *chat* [noir]");
        assertThat(image.destination()).isEqualTo("/uploads/a b.png");
        assertThat(image.destinationSpan().of(body)).isEqualTo("/uploads/a b.png");
        assertThat(image.title()).isEqualTo("Le titre");
        assertThat(image.attributes()).isEqualTo(Map.of("width", "10", "class", "c"));
        assertThat(image.alone()).isTrue();
        assertThat(image.onlyContentOfLink()).isFalse();
    }

    @Test
    void anImageByReferenceKnowsItsDefinition() {
        String body = "Du texte ![alt][img] et ![seul].\n\n[img]: /a.png 'T'\n[seul]: /b.png\n";

        List<MdImage> images = kramdown.parse(body).images();

        assertThat(images).extracting(MdImage::alt).containsExactly("alt", "seul");
        assertThat(images).extracting(MdImage::destination).containsExactly("/a.png", "/b.png");
        assertThat(images.getFirst().title()).isEqualTo("T");
        assertThat(images).noneMatch(MdImage::alone);
    }

    @Test
    void anImageThatIsAllItsLinkSaysIsKnown() {
        String body =
                """
                [![](a.png)](/x) et [![](b.png) texte](/y) et [**![](c.png)**](/z)

                <a href="/h"><img src="d.png" alt=""></a> <a href="/i">![](e.png)</a>

                <a href="/j" title="Nom"><img src="f.png"></a> [![](g.png) ![G](h.png)](/k)
                """;

        MarkdownDocument document = kramdown.parse(body);

        assertThat(document.images().stream().filter(MdImage::onlyContentOfLink))
                .extracting(MdImage::destination)
                .containsExactly("a.png", "c.png", "e.png", "h.png");
        assertThat(document.html().tags("img").stream().filter(document::onlyContentOfLink))
                .extracting(tag -> tag.attribute("src").orElseThrow().value())
                .containsExactly("d.png");
    }

    @Test
    void linksAreReadInAllTheirForms() {
        String body =
                "[un *lien* `x`](/a \"T\"){:target=\"_blank\"}, [b][], [c][b], <https://d.fr>, [rien]\n\n[b]: /b\n";

        List<MdLink> links = kramdown.parse(body).links();

        assertThat(links)
                .extracting(MdLink::text)
                .containsExactly("un lien x", "b", "c", "https://d.fr");
        assertThat(links)
                .extracting(MdLink::destination)
                .containsExactly("/a", "/b", "/b", "https://d.fr");
        assertThat(links.getFirst().attributes()).isEqualTo(Map.of("target", "_blank"));
        assertThat(links.getFirst().textSpan().of(body)).isEqualTo("un *lien* `x`");
    }

    @Test
    void headingsAreReadInBothForms() {
        String body = "## Un *titre* ##\n\nSouligné\n---\n\n###\n\n#Texte\n";

        List<MdHeading> headings = kramdown.parse(body).headings();

        assertThat(headings).extracting(MdHeading::text).containsExactly("Un titre", "Souligné");
        assertThat(headings).extracting(MdHeading::level).containsExactly(2, 2);
        assertThat(headings.getFirst().textSpan().of(body)).isEqualTo("Un *titre*");
    }

    @Test
    void proseHasNoCodeNoAddressNoTagAndNoLiquid() {
        String body =
                "Du `code`, <b>gras</b>, {{ page.title }}, https://a.fr/XXX, moi@a.fr, ![x](y){: .z} et [lien](/XXX).\n";

        ProseRun run = kramdown.parse(body).prose().getFirst();

        assertThat(run.text().replace(ProseRun.MASK, '@'))
                .isEqualTo("Du @, @gras@, @, @, @, @@ et lien.");
        int link = run.text().indexOf("lien");
        assertThat(run.span(link, link + 4).of(body)).isEqualTo("lien");
        assertThat(run.within(ProseContext.LINK_TEXT, link)).isTrue();
        assertThat(run.within(ProseContext.STRONG, run.text().indexOf("gras"))).isTrue();
        assertThat(run.span(3, 4).of(body)).isEqualTo("`code`");
    }

    @Test
    void proseKeepsThePlaceOfEachCharacter() {
        String body = "> Une _citation &eacute;crite_\r\n> sur **deux** \\*lignes\n\n* « XXX »\n";

        List<ProseRun> prose = kramdown.parse(body).prose();

        ProseRun quote = prose.getFirst();
        assertThat(quote.text()).isEqualTo("Une citation écrite\nsur deux *lignes");
        assertThat(quote.span(13, 14).of(body)).isEqualTo("&eacute;");
        int stars = quote.text().indexOf('*');
        assertThat(quote.span(stars, stars + 1).of(body)).isEqualTo("\\*");
        assertThat(quote.within(ProseContext.EMPHASIS, 13)).isTrue();
        assertThat(quote.within(ProseContext.QUOTE_BLOCK, stars)).isTrue();
        ProseRun item = prose.get(1);
        assertThat(item.kind()).isEqualTo(ProseRun.Kind.LIST_ITEM);
        assertThat(item.within(ProseContext.QUOTED, item.text().indexOf("XXX"))).isTrue();
        assertThat(item.within(ProseContext.QUOTE_BLOCK, 0)).isFalse();
    }

    @Test
    void cellsHeadingsHtmlAndCommentsAreProseToo() {
        String body =
                """
                ## Titre

                | a | b XXX |
                |---|---|
                | 1 | 2 |

                <div class="x">
                <p>Un <em>mot</em> &amp; <code>XXX</code></p>
                <!-- TODO relire -->
                <script>var XXX = 1;</script>
                </div>

                [//]: # (à relire)
                """;

        List<ProseRun> prose = kramdown.parse(body).prose();

        assertThat(prose)
                .extracting(
                        run -> run.kind() + " " + run.text().strip().replace(ProseRun.MASK, '@'))
                .containsExactly(
                        "HEADING Titre",
                        "TABLE_CELL a",
                        "TABLE_CELL b XXX",
                        "TABLE_CELL 1",
                        "TABLE_CELL 2",
                        "HTML_TEXT Un @mot@ & @",
                        "HTML_COMMENT TODO relire",
                        "HTML_COMMENT à relire");
        ProseRun html = prose.get(5);
        assertThat(html.within(ProseContext.EMPHASIS, html.text().indexOf("mot"))).isTrue();
        int amp = html.text().indexOf('&');
        assertThat(html.span(amp, amp + 1).of(body)).isEqualTo("&amp;");
    }

    @Test
    void rawHtmlIsReadTagByTag() {
        String body =
                """
                <figure class='image-left'>
                <img src="/uploads/a&amp;b.png" ALT='Du "texte"' hidden />
                <figcaption>Légende</figcaption>
                </figure>

                Un <span
                 class=x>mot</span> et </b> <u>sans fin.
                """;

        RawHtml html = kramdown.parse(body).html();

        HtmlTag image = html.tags("img").getFirst();
        HtmlAttribute src = image.attribute("src").orElseThrow();
        assertThat(src.value()).isEqualTo("/uploads/a&b.png");
        assertThat(src.valueSpan().of(body)).isEqualTo("/uploads/a&amp;b.png");
        assertThat(image.attribute("alt").orElseThrow().span().of(body))
                .isEqualTo("ALT='Du \"texte\"'");
        assertThat(image.attribute("hidden").orElseThrow().value()).isEmpty();
        assertThat(image.ancestor("figure")).isPresent();
        assertThat(html.captioned(image)).isTrue();
        assertThat(html.tags("span").getFirst().content().of(body)).isEqualTo("mot");
        assertThat(html.strayEndTags()).extracting(s -> s.of(body)).containsExactly("</b>");
        assertThat(html.unclosed()).extracting(HtmlTag::name).containsExactly("u");
    }

    @Test
    void codeHasNeitherTagsNorImages() {
        String body = "`<img src=a>` `![x](y)`\n\n```\n<img src=b>\n![x](z)\n```\n\n    <img>\n";

        MarkdownDocument document = kramdown.parse(body);

        assertThat(document.images()).isEmpty();
        assertThat(document.html().tags()).isEmpty();
        assertThat(document.prose()).noneMatch(run -> run.text().contains("img"));
    }

    @Test
    void liquidIsOneOpaqueWord() {
        String body =
                "![Un {{ mot }}]({% link a b.png %} \"t\")\n\n{% comment %}\nXXX\n{% endcomment %}\n\n{% raw %}{{ XXX }}{% endraw %}\n";

        MarkdownDocument document = kramdown.parse(body);

        assertThat(document.images().getFirst().destination()).isEqualTo("{% link a b.png %}");
        assertThat(document.images().getFirst().alt()).isEqualTo("Un {{ mot }}");
        assertThat(document.liquid()).hasSize(5);
        assertThat(document.prose())
                .extracting(ProseRun::text)
                .anyMatch(t -> t.contains("{{ XXX }}"));
        assertThat(document.prose().stream().filter(r -> r.text().contains("XXX"))).hasSize(1);
    }

    @Test
    void markdownWithinHtmlIsReadToo() {
        String body =
                """
                <div class="a" markdown="1">
                ## Un titre

                ![alt](/a.png) et XXX
                </div>

                Terme
                : Une *définition*

                Une note[^1].

                [^1]: Le texte XXX.

                {::comment}
                à relire
                {:/comment}
                """;

        MarkdownDocument document = kramdown.parse(body);

        assertThat(document.headings()).extracting(MdHeading::text).containsExactly("Un titre");
        assertThat(document.images()).extracting(MdImage::alt).containsExactly("alt");
        assertThat(document.html().tags()).extracting(HtmlTag::name).containsExactly("div");
        assertThat(document.html().tags().getFirst().closing()).isNotNull();
        assertThat(document.prose())
                .extracting(run -> run.kind() + " " + run.text().replace(ProseRun.MASK, '@'))
                .containsExactly(
                        "HEADING Un titre",
                        "PARAGRAPH @ et XXX",
                        "PARAGRAPH Terme",
                        "LIST_ITEM Une définition",
                        "PARAGRAPH Une note@.",
                        "PARAGRAPH Le texte XXX.",
                        "HTML_COMMENT à relire\n");
    }

    @Test
    void offsetsAreThoseOfTheBodyWithAnyLineEnds() {
        String body = "Un\r\n**mot**\r\rXXX\r\n\r\n* ![a](b)\r\n";

        MarkdownDocument document = kramdown.parse(body);

        ProseRun run = document.prose().get(1);
        assertThat(run.text()).isEqualTo("XXX");
        assertThat(run.span().of(body)).isEqualTo("XXX");
        assertThat(document.prose().getFirst().text()).isEqualTo("Un\nmot");
        assertThat(document.images().getFirst().span().of(body)).isEqualTo("![a](b)");
    }
}
