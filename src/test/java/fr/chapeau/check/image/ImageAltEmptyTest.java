package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageAltEmptyTest {

    private final RuleCase rule = RuleCase.of(new ImageAltEmpty());

    @ParameterizedTest
    @MethodSource
    void findsMarkdownImagesWithoutAlternative(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsMarkdownImagesWithoutAlternative() {
        return """
        ⟦![](/uploads/graphique.png)⟧
        ⟦![ ](/uploads/graphique.png)⟧
        ⟦![](/uploads/graphique.png "Les résultats")⟧
        Voici ⟦![](/uploads/graphique.png "Les résultats")⟧ en image
        Voici ⟨![](/uploads/resultats.png)⟩ en image
        Deux ⟨![](/uploads/a.png)⟩ images ⟨![](/uploads/b.png)⟩ ici
        ⟦![](/uploads/graphique.png)⟧⏎*Les résultats de 2024*
        ⟦![][courbe]⟧⏎⏎[courbe]: /uploads/courbe.png
        <figure markdown="1"><img src="/a.png" alt="Une courbe"></figure>
        <figure>⟦<img src="/a.png" alt="">⟧<figcaption>La courbe</figcaption></figure>
        [⟦![](/uploads/carte.png)⟧](/regions/ "Les régions")
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesDecorationAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesDecorationAlone() {
        return """
        ![Une courbe](/uploads/graphique.png)
        <img src="/a.png" alt="">
        <figure><img src="/a.png" alt=""></figure>
        Appelez ![](/icones/telephone.svg) le téléphone de l’accueil
        ![](/uploads/separateur.png)
        Version ![](https://img.shields.io/badge/version-2-blue) stable
        ![](/uploads/fond.png){: role="presentation"}
        ![](/uploads/fond.png){: aria-hidden="true"}
        ![](/uploads/fond.png){: alt=""}
        ![](/uploads/fond.png){: alt="Une courbe"}
        `![](/a.png)`
        <!-- ![](/a.png) -->
        """
                .lines();
    }

    @Test
    void takesAnEmptyTextOfTheFrontMatterForADecision() {
        rule.expect(
                """
                ---
                une-ou-diaporama:
                - image: /uploads/a.png
                  alternative-textuelle: ""
                ---
                """);
    }

    @Test
    void offersToWriteBetweenTheBrackets() {
        String text = "![](/uploads/graphique.png)";

        Finding finding = rule.expect("⟦" + text + "⟧").getFirst();

        assertThat(finding.fix()).isInstanceOf(Fix.WriteAlternative.class);
        Fix.WriteAlternative offer = (Fix.WriteAlternative) finding.fix();
        assertThat(offer).isNotNull();
        assertThat(offer.edits("Une courbe [2024]").apply(text))
                .isEqualTo("![Une courbe \\[2024\\]](/uploads/graphique.png)");
        assertThat(rule.check(offer.edits("Une courbe").apply(text)).findings()).isEmpty();
    }
}
