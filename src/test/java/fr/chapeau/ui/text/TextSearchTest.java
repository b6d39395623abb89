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
        assertThat(
                        new TextSearch(TEXT, words, new TextSearch.Rules(matchCase, false, false))
                                .find())
                .hasSize(places);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    egalite, 3
                    ÈGÄLITE, 3
                    emploi,  2
                    a,       5
                    """)
    void accentsNeedNotCount(String words, int places) {
        TextSearch.Rules any = new TextSearch.Rules(false, false, true);

        assertThat(new TextSearch(TEXT + " e\u0301galite\u0301", words, any).find())
                .hasSizeGreaterThanOrEqualTo(places);
        assertThat(new TextSearch("cote côté coté", "cote", any).find()).hasSize(3);
        assertThat(new TextSearch("cote co\u0302te\u0301", "côté", any).find()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    port,      1
                    l’emploi,  1
                    emplois,   0
                    rapport,   1
                    """)
    void aWholeWordHasNoLettersAroundIt(String words, int places) {
        TextSearch.Rules whole = new TextSearch.Rules(false, true, false);

        assertThat(new TextSearch("port, ports, rapport de l’emploi", words, whole).find())
                .hasSize(places);
    }

    @Test
    void placesAreThoseOfTheText() {
        assertThat(new TextSearch(TEXT, "emploi", TextSearch.Rules.PLAIN).find())
                .extracting(span -> span.of(TEXT))
                .containsExactly("emploi", "emploi");
    }

    @Test
    void aLargeTextIsNoTrouble() {
        String large = "a".repeat(1_000_000) + "b";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThat(
                                        new TextSearch(
                                                        large,
                                                        "a".repeat(60) + "b",
                                                        TextSearch.Rules.PLAIN)
                                                .find())
                                .hasSize(1));
    }
}
