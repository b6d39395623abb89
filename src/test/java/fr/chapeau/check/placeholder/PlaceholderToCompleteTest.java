package fr.chapeau.check.placeholder;

import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholderToCompleteTest {

    private final RuleCase rule = RuleCase.of(new PlaceholderToComplete());

    @ParameterizedTest
    @MethodSource
    void findsNotesThatCanMeanNothingElse(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsNotesThatCanMeanNothingElse() {
        return """
        ⟦À compléter⟧
        ⟦A completer⟧
        ⟦À COMPLÉTER⟧ !
        **⟦À préciser⟧**
        - ⟦à définir⟧
        ## ⟦À rédiger⟧
        ⟦à vérifier⟧...
        ⟦À compléter ou à modifier⟧
        ⟦À confirmer ultérieurement⟧
        | Lieu | Date |⏎|------|------|⏎| Lille | ⟦à confirmer⟧ |
        Le budget ⟦[à préciser]⟧ sera voté.
        Le problème est actionnable ⟦\\[périmètre à définir\\]⟧
        ⟦[À MODIFIER⟧ | titre de la page]
        ⟦[À MODIFIER : titre de la page]⟧
        ⟦[INSÉRER ICI le logo]⟧
        ⟦[lien]⟧ vers la page
        ⟦INSÉRER ICI⟧
        Une ligne courte⏎⟦à compléter⟧
        <p>⟦À compléter⟧</p>
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void warnsOfNotesThatCouldBeMeant(String marked) {
        rule.expect(marked);
    }

    static Stream<String> warnsOfNotesThatCouldBeMeant() {
        return """
        La réunion a lieu mardi ⟨(à confirmer)⟩ à Lille.
        Nous répondrons oui ⟨(chiffres à préciser)⟩.
        Le produit sera viable à 6 mois ⟨(KPIs à préciser)⟩ si :
        Lieu : ⟨à préciser⟩
        Date : ⟨à confirmer⟩.
        Quelles sont les conséquences de ce retard ? ⟨à compléter⟩
        Inscrivez-vous ⟨(lien)⟩ avant mardi.
        Inscrivez-vous ⟨((lien))⟩ avant mardi.
        ⟨S’inspirer de la page⟩ d’accueil pour ce texte.
        Le texte ⟨INSÉRER ICI⟩ puis la suite.
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesSentencesAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesSentencesAlone() {
        return """
        Une fiche papier à compléter vous attend.
        Inscrivez-vous sans avoir à renseigner votre adresse.
        Un formulaire à remplir, des champs à remplir
        TJM à définir selon profil
        Temps de travail : à définir en fonction de l’expérience
        Des offres variées (offres longues à compléter, à suivre)
        Le dossier (pièces et justificatifs à fournir) part au guichet.
        Le dossier (formulaire à compléter) part au guichet.
        Cet élément (point à confirmer car l’étude est partielle) pèse.
        Chez une partie des personnes (à confirmer dans les entretiens)
        Nous travaillons à définir des objectifs avec les communes.
        Deux types (permis de construire et une autre typologie à définir) sont prévus.
        - Insérer ici le badge dans le lecteur
        - À vérifier avant de partir : le plein
        Lisez la page ([lien](https://exemple.gouv.fr/)) avant mardi.
        [fiche à compléter](/uploads/fiche.pdf)
        `à compléter`
        <!-- à compléter -->
        Le formulaire est envoyé aux usagers avec toutes ses pièces jointes⏎à compléter⏎avant la fin du mois.
        """
                .lines();
    }

    @Test
    void takesAWholeValueForANote() {
        rule.expect(
                """
                ---
                title: Un bilan
                comment: ⟦à vérifier⟧
                lieu: 'Salle : ⟨à confirmer⟩'
                etapes:
                - nom: Tests
                  detail: "⟦À compléter⟧"
                ---
                """);
    }

    @Test
    void knowsDecomposedAccents() {
        rule.expect("⟦A\u0300 comple\u0301ter⟧");
    }
}
