package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    À COMPLÉTER      | a completer
                    l’œuvre          | l'oeuvre
                    Capture D’écran  | capture d'ecran
                    n\u00a0°\u202f2  | n ° 2
                    mot\u00adclé     | motcle
                    ﬁn               | ﬁn
                    """)
    void foldsCaseAccentsBlanksAndApostrophes(String source, String folded) {
        assertThat(Folded.key(source)).isEqualTo(folded);
    }

    @Test
    void leadsBackToTheSource() {
        String source = "Un cœur à demi";
        Folded folded = Folded.of(source);
        int start = folded.text().indexOf("coeur");

        assertThat(folded.text()).isEqualTo("un coeur a demi");
        assertThat(source.substring(folded.origin(start), folded.originEnd(start + 5)))
                .isEqualTo("cœur");
    }

    @Test
    void takesCombiningAccentsWithTheirLetter() {
        String source = "A\u0300 comple\u0301ter.";
        Folded folded = Folded.of(source);

        assertThat(folded.text()).isEqualTo("a completer.");
        assertThat(source.substring(folded.origin(0), folded.originEnd(11)))
                .isEqualTo("A\u0300 comple\u0301ter");
    }
}
