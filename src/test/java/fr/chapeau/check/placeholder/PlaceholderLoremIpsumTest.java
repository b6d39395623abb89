package fr.chapeau.check.placeholder;

import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholderLoremIpsumTest {

    private final RuleCase rule = RuleCase.of(new PlaceholderLoremIpsum());

    @ParameterizedTest
    @MethodSource
    void findsFiller(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsFiller() {
        return """
        ⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit⟧.
        ⟦Vestibulum ante ipsum primis in faucibus orci luctus⟧.
        Notre bilan : ⟦pellentesque habitant morbi tristique⟧ et netteté.
        ## ⟦Lorem ipsum⟧
        - ⟦Lorem ipsum⟧
        <p>⟦Lorem ipsum dolor⟧</p>
        ![⟦Lorem ipsum⟧](/a.png)
        ⟦Sed dapibus⟧ !
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesTalkAboutItAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesTalkAboutItAlone() {
        return """
        Les maquettes remplies de Lorem Ipsum trompent les équipes.
        Écrivez d’abord le contenu, jamais du lorem ipsum.
        Envoyez votre curriculum vitae avant mardi.
        C’est un mea culpa, pas un alibi ante mortem.
        La Magna Carta est de 1215.
        `lorem ipsum dolor sit amet`
        <!-- lorem ipsum dolor sit amet -->
        """
                .lines();
    }

    @Test
    void findsOneAParagraph() {
        rule.expect(
                """
                ---
                title: ⟦Lorem ipsum⟧
                chapeau-text: ⟦Praesent commodo⟧ ?
                ---

                ⟦Lorem ipsum dolor sit amet⟧.

                Ut ⟦enim ad minim veniam, quis nostrud exercitation⟧.
                """);
    }
}
