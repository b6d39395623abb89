package fr.chapeau.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {
    private static final String HEADER = "---\ntitle: A\n---\n";
    private static final String BODY =
            """
            Un paragraphe
            sur deux lignes.

            * un
            * deux

              encore

            > cité

            Fin.
            """;

    /// The bar stands for the place.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Un par|agraphe;  Un paragraphe\\nsur deux lignes.
                    sur deux lignes.|;  Un paragraphe\\nsur deux lignes.
                    * u|n;  * un
                    enc|ore;  encore
                    ci|té;  cité
                    Fin.|;  Fin.
                    """)
    void theInnermostBlockWithAPlaceInIt(String place, String expected) {
        String text = HEADER + BODY;
        String html = new Kramdown().toHtmlWithSources(BODY);
        Blocks blocks = Blocks.of(html, text, new Span(HEADER.length(), text.length()));
        int at = text.indexOf(place.replace("|", "")) + place.indexOf('|');

        Blocks.Block block = blocks.at(at).orElseThrow();

        assertThat(block.file().of(text).strip()).isEqualTo(expected.replace("\\n", "\n"));
        assertThat(html)
                .contains(
                        "data-source=\"%d-%d\""
                                .formatted(block.source().start(), block.source().end()));
        assertThat(blocks.at(3)).isEmpty();
    }

    @Test
    void attributesThatThePostMadeUpAreNoBlocks() {
        String html =
                "<p data-source=\"3-2\">a</p><p data-source=\"90-99\">b</p><p data-source=\"x\">c</p>";

        Blocks blocks = Blocks.of(html, HEADER + "abc", new Span(17, 20));

        assertThat(blocks.at(18)).isEmpty();
    }
}
