package fr.chapeau.check.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholderXxxTest {

    private final RuleCase rule = RuleCase.of(new PlaceholderXxx());

    @ParameterizedTest
    @MethodSource
    void findsRuns(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsRuns() {
        return """
        Le service emploie ⟦XX⟧ personnes.
        Le stand de ⟦XXX XXX XXX⟧, avec le soutien de la mairie, accueille le public.
        Nous avons livré ⟦xxxx⟧ produits.
        **Plus de ⟦XXX⟧ postes à pourvoir**
        ## Les ⟦XXX⟧ lauréats
        - contact : Madame ⟦XXXX⟧
        La phrase finit par ⟦XXX⟧.
        La phrase hésite : ⟦XXX⟧...
        L’équipe d’⟦XXX⟧ (⟦XX⟧ agents)
        Un budget de ⟦XX⟧ % puis de ⟦XX⟧€
        Appelez le n°⟦XXX⟧ sans attendre
        Entre ⟦XXX⟧, Paris et ⟦XXX⟧ la route est longue
        [⟦XXX⟧](https://exemple.gouv.fr/inscription)
        <p>Une salle de ⟦XXX⟧ places</p>
        Une salle de <b>⟦XXX⟧</b> places
        | Lieu | Date |⏎|------|------|⏎| ⟦XXX⟧ | mardi |
        La page ⟦XXX⏎XXX⟧ du rapport
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void findsDatesAndHours(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsDatesAndHours() {
        return """
        Rendez-vous le ⟦XX/XX/2025⟧ à Lille.
        Rendez-vous le ⟦xx/xx⟧ à Lille.
        Rendez-vous le ⟦XX/05/2026⟧ à Lille.
        Rendez-vous le ⟦12/XX/2026⟧ à Lille.
        Rendez-vous le ⟦XX.XX.20XX⟧ à Lille.
        Le bilan ⟦20XX⟧ paraîtra en mars.
        Ouvert de ⟦XXh⟧ à ⟦XXhXX⟧, sauf le lundi.
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesWordsAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesWordsAlone() {
        return """
        Au XXe siècle, au XXIe siècle et au XIXe siècle
        Au XX<sup>e</sup> siècle
        Aux XIXe et XX siècles
        Dans le XX arrondissement
        Rois du XVIIIe, XIXe et XXe
        Un tee-shirt de taille XXL ou XXXL
        L’annonce a été faite sur X (ex-Twitter).
        Suivez-nous sur X, LinkedIn et Mastodon.
        L’étude X montre une hausse.
        Écrivez à xxx@xxx.fr pour en savoir plus.
        Écrivez à prenom.xxx@exemple.gouv.fr pour en savoir plus.
        Voir https://xxx.gouv.fr/xxx?x=xxx pour en savoir plus.
        Le fichier image-xxx.png et le dossier /uploads/xxx/
        Le paramètre langue:(XX) et le groupe DR[xxx] du motif
        Le code abcXXdef et la référence 12XX34
        La clé est `XXX` dans le code.
            XXX dans un bloc de code
        ```⏎XXX⏎```
        {{ XXX }} et {% include xxx.html %}
        [texte](/chemin/xxx/){: .XXX data-x="XXX"}
        <p class="xxx" data-id="XX">Bonjour</p>
        <!-- XXX -->
        Maxime expliquait l’axe
        La clé QUFBQUFB+xx+QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB est publique.
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void softensExamples(String marked) {
        rule.expect(marked);
    }

    static Stream<String> softensExamples() {
        return """
        La somme est versée sur votre compte _⟨xxx⟩_ chaque mois.
        Le titre est « Résultat de la page de recherche de ⟨xxx⟩ page 1 ».
        Le titre est “Bienvenue chez ⟨XXX⟩”.
        > Bonjour Madame ⟨XXX⟩
        Un <em>⟨xxx⟩</em> dans la phrase
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void warnsOfOneXAsAFigure(String marked) {
        rule.expect(marked);
    }

    static Stream<String> warnsOfOneXAsAFigure() {
        return """
        Notre objectif : ⟨X⟩ dans les 6 prochains mois
        Plus de ⟨X⟩ communes participent
        Une hausse de ⟨X⟩ % en un an
        Nous recrutons ⟨X⟩ personnes
        Rendez-vous le ⟨X⟩ mars
        Le bouton X ferme la fenêtre
        Monsieur X et Madame Y ont signé
        Les rayons X de l’hôpital
        La génération X au travail
        Plan X-Road pour les échanges
        """
                .lines();
    }

    @Test
    void looksIntoFrontMatterAtAnyDepth() {
        rule.expect(
                """
                ---
                layout: xxx
                title: Plus de ⟦XXX⟧ postes
                chapeau-text: 'Un texte où l''on attend ⟦XXX
                  XXX⟧ personnes'
                une-ou-diaporama:
                - image: /uploads/xxx.png
                  alternative-textuelle: "La foule\\n de ⟦XXX⟧ personnes"
                  legende: |-
                    Une ligne
                    Photo de ⟦XXX⟧
                bloc:
                  source: https://xxx.gouv.fr/xxx
                  phrase: La formule `XXX` et « ⟨XXX⟩ »
                ---

                Le texte est là.
                """);
    }

    @Test
    void takesAlternativesForText() {
        rule.expect("![Le stand de ⟦XXX⟧](/uploads/xxx.png)");
        rule.expect("<img src=\"/xxx.png\" alt=\"Le stand de ⟦XXX⟧\" title=\"XXX\">");
    }

    @Test
    void saysWhatToReplace() {
        var findings = rule.expect("Le stand de ⟦XXX XXX⟧ ouvre.");

        assertThat(RuleCase.french(findings.getFirst()))
                .isEqualTo("Remplacez «\u00a0XXX XXX\u00a0» par le texte définitif.");
        assertThat(findings.getFirst().fixable()).isFalse();
    }
}
