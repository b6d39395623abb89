package fr.chapeau.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.SafeHtml;
import fr.chapeau.markdown.SafePiece;
import fr.chapeau.text.Span;
import java.util.List;
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
        List<SafePiece> pieces = safe().pieces(new Kramdown().toHtmlWithSources(BODY));
        Blocks blocks = Blocks.of(pieces, text, new Span(HEADER.length(), text.length()));
        int at = text.indexOf(place.replace("|", "")) + place.indexOf('|');

        Blocks.Block block = blocks.at(at).orElseThrow();

        assertThat(block.file().of(text).strip()).isEqualTo(expected.replace("\\n", "\n"));
        assertThat(pieces.get(block.piece()).html())
                .contains(
                        "data-source=\"%d-%d\""
                                .formatted(block.source().start(), block.source().end()));
        assertThat(blocks.at(3)).isEmpty();
    }

    private static SafeHtml safe() {
        return new SafeHtml(
                new SafeHtml.Surroundings() {
                    @Override
                    public String media(String address) {
                        return "";
                    }

                    @Override
                    public String notShown(String element, String address) {
                        return "";
                    }
                });
    }
}
