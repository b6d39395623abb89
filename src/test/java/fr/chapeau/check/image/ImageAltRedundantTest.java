package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImageAltRedundantTest {

    private final RuleCase rule = RuleCase.of(new ImageAltRedundant());

    @ParameterizedTest
    @MethodSource
    void findsWhatIsAnnouncedAnyway(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsWhatIsAnnouncedAnyway() {
        return """
        ![⟪Image du phare⟫](/a.png)
        ![⟪Photo de l’équipe lors du salon⟫](/a.png)
        ![⟪Photos des agents⟫](/a.png)
        ![⟪Capture d’écran de la page d’accueil⟫](/a.png)
        ![⟪Photo d’un phare⟫](/a.png)
        ![⟪Image montrant un phare⟫](/a.png)
        ![⟪Screenshot of the map⟫](/a.png)
        <img src="/a.png" alt="⟪Photo of the team⟫">
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesTheKindOfPictureAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesTheKindOfPictureAlone() {
        return """
        ![Portrait de la ministre](/a.png)
        ![Carte de la Bretagne](/a.png)
        ![Schéma de la procédure](/a.png)
        ![Photographie de Willy Ronis](/a.png)
        ![Image satellite du port](/a.png)
        ![Le photomaton de la gare](/a.png)
        ![Photo](/a.png)
        ![Imagerie de l’océan](/a.png)
        """
                .lines();
    }

    @ParameterizedTest
    @CsvSource({
        "Photo du phare, Le phare",
        "Photos des agents, Les agents",
        "Photo de l’équipe, L’équipe",
        "Photo d’un phare, Un phare",
        "Image de Brest, Brest",
        "Capture d’écran de la carte, La carte",
        "Photo of the team, The team"
    })
    void proposesTheRest(String before, String after) {
        String text = "![" + before + "](/a.png)";

        assertThat(rule.check(text).findings().getFirst().fix())
                .isInstanceOfSatisfying(
                        Fix.Proposed.class,
                        fix ->
                                assertThat(fix.edits().apply(text))
                                        .isEqualTo("![" + after + "](/a.png)"));
    }

    @Test
    void inAFieldTheAuthorWritesIt() {
        String text =
                "---\nune-ou-diaporama:\n- image: /a.png\n  alternative-textuelle: Photo de Non\n---\n";

        assertThat(rule.check(text).findings().getFirst().fix()).isInstanceOf(Fix.OpenField.class);
    }
}
