package fr.chapeau.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a site's `kramdown:` changes; the expected HTML is what Jekyll's converter makes with the
/// same configuration.
class KramdownOptionsTest {

    @Test
    void eachLineEndIsABreakWhereTheSiteWantsIt() {
        String html = html(Map.of("hard_wrap", true), "un\n<b>deux\ntrois</b>\nquatre\n");

        assertThat(html).isEqualTo("<p>un<br />\n<b>deux\ntrois</b><br />\nquatre</p>");
    }

    @Test
    void kramdownsOwnDialectNeedsABlankLineAboveAList() {
        String text = "un\n* deux\n\n# À propos\n\n~~a~~\n";

        assertThat(html(Map.of("input", "kramdown"), text))
                .isEqualTo("<p>un\n* deux</p>\n\n<h1 id=\"propos\">À propos</h1>\n\n<p>~~a~~</p>");
        assertThat(html(Map.of(), text)).contains("<ul>", "id=\"à-propos\"", "<del>");
    }

    @Test
    void idsAndLevelsOfHeadersFollowTheSite() {
        Map<String, Object> options = Map.of("auto_id_prefix", "s-", "header_offset", 1);

        assertThat(html(options, "# Un\n")).isEqualTo("<h2 id=\"s-un\">Un</h2>");
        assertThat(html(Map.of("auto_ids", false), "# Un\n")).isEqualTo("<h1>Un</h1>");
    }

    @Test
    void quotationMarksAndSymbolsAreThoseOfTheSite() {
        Map<String, Object> options =
                Map.of(
                        "smart_quotes",
                        "apos,apos,laquo,raquo",
                        "typographic_symbols",
                        Map.of("hellip", "..."));

        assertThat(html(options, "\"L'été\"...\n")).isEqualTo("<p>«L'été»...</p>");
    }

    @Test
    void footnotesStartAndLinkBackAsTheSiteSays() {
        Map<String, Object> options = Map.of("footnote_nr", 3, "footnote_backlink", "haut");

        String html = html(options, "a[^1]\n\n[^1]: n\n");

        assertThat(html).contains(">3</a></sup>", "<ol start=\"3\">", ">haut</a>");
    }

    @Test
    void theContentsShowTheLevelsOfTheSite() {
        String html = html(Map.of("toc_levels", "2..3"), "* x\n{:toc}\n\n# Un\n\n## Deux\n");

        assertThat(html).contains("href=\"#deux\"").doesNotContain("href=\"#un\"");
    }

    @Test
    void labelsOfTheSiteNeedNoDefinition() {
        Map<String, Object> options =
                Map.of("link_defs", Map.of("Site", List.of("/accueil", "Le titre")));
        Kramdown kramdown = new Kramdown(KramdownOptions.of(options));

        assertThat(kramdown.toHtml("Voir [site].\n"))
                .contains("<a href=\"/accueil\" title=\"Le titre\">site</a>");
        assertThat(kramdown.parse("Voir [site].\n").links())
                .singleElement()
                .satisfies(link -> assertThat(link.destination()).isEqualTo("/accueil"));
    }

    @Test
    void blockHtmlIsReadAsMarkdownWhereTheSiteWantsIt() {
        assertThat(html(Map.of("parse_block_html", "true"), "<div>\n*a*\n</div>\n"))
                .isEqualTo("<div>\n  <p><em>a</em></p>\n</div>");
        assertThat(html(Map.of("parse_span_html", "false"), "<b>*a*</b>\n"))
                .isEqualTo("<p><b>*a*</b></p>");
    }

    @Test
    void aValueThatKramdownRefusesChangesNothing() {
        Map<String, Object> options =
                Map.of("footnote_nr", "un", "toc_levels", "1..9", "smart_quotes", "a,b");

        assertThat(html(options, "L'été\n")).isEqualTo("<p>L’été</p>");
    }

    @Test
    void aTextSetsOptionsForItself() {
        String html = html(Map.of(), "{::options header_offset=\"2\" template=\"/x\" /}\n\n# Un\n");

        assertThat(html).isEqualTo("<h3 id=\"un\">Un</h3>");
    }

    private static String html(Map<String, ?> options, String text) {
        return new Kramdown(KramdownOptions.of(options)).toHtml(text).strip();
    }
}
