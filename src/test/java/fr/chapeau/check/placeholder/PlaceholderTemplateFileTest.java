package fr.chapeau.check.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.RuleCase;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.TemplateTexts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholderTemplateFileTest {
    private static final String TEMPLATE =
            """
            ---
            title: Un titre qui donne envie
            auteur: Le service de la navigation
            chapeau: Deux phrases qui résument la nouvelle
            ---
            ## Pourquoi ce service de bac

            Décrivez le problème que rencontrent les marins.
            Quelles sont les personnes concernées ?

            Le bac ne part pas sans ses marins.

            - Listez les trois premières étapes

            Écrivez à [la capitainerie du port](mailto:port@exemple.fr).
            """;

    private final RuleCase rule = RuleCase.of(new PlaceholderTemplateDefault());
    private final RuleCase site =
            rule.in(
                    SiteFacts.UNKNOWN.with(
                            TemplateTexts.of(
                                    List.of(rule.post(TEMPLATE)),
                                    path -> path.endsWith("modele.md"))));

    @Test
    void whatTemplateAsksForIsAnError() {
        site.expect(
                """
                ## Pourquoi ce service de bac

                ⟦Décrivez le problème que rencontrent les marins.
                Quelles sont les personnes concernées ?⟧

                - ⟦Listez les trois premières étapes⟧
                - Attendre la marée

                Tout le monde.
                ⟦Quelles sont les personnes concernées ?⟧
                """);
    }

    @Test
    void whatOnlySoundsLikeTextIsWarnedOf() {
        site.expect(
                """
                ---
                title: Le bac repart
                auteur: Le service de la navigation
                chapeau: ⟨Deux phrases qui résument la nouvelle⟩
                ---
                **⟨Le bac ne part pas sans ses marins.⟩**
                """);
    }

    @Test
    void wordsWithLinkAndWhatWasChangedAreLeftAlone() {
        site.expect(
                """
                Décrivez le problème que rencontrent les marins du nord.

                Écrivez à [la capitainerie du port](mailto:port@exemple.fr).
                """);
    }

    @Test
    void templateItselfIsLeftAlone() {
        assertThat(site.check(Path.of("_actualites/modele.md"), TEMPLATE).findings()).isEmpty();
    }

    @Test
    void siteWithoutTemplatesKnowsNothingOfIt() {
        rule.expect(TEMPLATE);
    }
}
