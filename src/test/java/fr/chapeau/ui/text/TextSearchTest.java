package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSearchTest {
    private static final String TEXT =
            "L’égalité à l'emploi : l’emploi des femmes.\nÉGALITÉ (54 %) [égalité]*";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    égalité,    false, 3
                    égalité,    true,  2
                    ÉGALITÉ,    true,  1
                    l'emploi,   false, 2
                    l’emploi,   false, 2
                    emploi :,   false, 1
                    54 %,       false, 1
                    [égalité]*, false, 1
                    absent,     false, 0
                    '',         false, 0
                    """)
    void wordsAreFoundAsPeopleTypeThem(String words, boolean matchCase, int places) {
        assertThat(new TextSearch(TEXT, words, matchCase).find()).hasSize(places);
    }

    @Test
    void placesAreThoseOfTheText() {
        assertThat(new TextSearch(TEXT, "emploi", false).find())
                .extracting(span -> span.of(TEXT))
                .containsExactly("emploi", "emploi");
    }

    @Test
    void aLargeTextIsNoTrouble() {
        String large = "a".repeat(1_000_000) + "b";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThat(new TextSearch(large, "a".repeat(60) + "b", false).find())
                                .hasSize(1));
    }
}
