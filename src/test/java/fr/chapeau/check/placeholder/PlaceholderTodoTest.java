package fr.chapeau.check.placeholder;

import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholderTodoTest {

    private final RuleCase rule = RuleCase.of(new PlaceholderTodo());

    @ParameterizedTest
    @MethodSource
    void findsMarkers(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsMarkers() {
        return """
        ⟦TODO⟧ : ajouter les horaires
        Le lieu est à choisir (⟦TBD⟧).
        Date : ⟦TBC⟧
        ⟦FIXME⟧ ce paragraphe est faux
        [⟦WIP⟧] Notre bilan
        [⟦TODO⟧](/page/)
        | Lieu | Date |⏎|------|------|⏎| Lille | ⟦TODO⟧ |
        ## ⟦TODO⟧
        ⟦tbd⟧
        Le lieu (⟦tbd⟧) sera annoncé
        <p>⟦TODO⟧</p>
        ![⟦TODO⟧](/a.png)
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void advisesInComments(String marked) {
        rule.expect(marked);
    }

    static Stream<String> advisesInComments() {
        return """
        <!-- ⟪TODO⟫ ajouter une photo -->
        Avant <!-- ⟪FIXME⟫ --> après
        [//]: # (⟪TODO⟫ ajouter une photo)
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesWordsAndCodeAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesWordsAndCodeAlone() {
        return """
        Todo lo que necesita saber
        Une to-do list pour les équipes
        La liste de tâches et la TODO list
        Le TODO Group réunit les bureaux du logiciel libre
        L’identifiant TODO_LISTE et le fichier TODO.md
        Limiter le WIP aide l’équipe
        `TODO`
        ```⏎TODO⏎```
        [texte](/TODO/)
        Le tbd est un sigle dans la phrase
        dG9kbwTODO
        """
                .lines();
    }

    @Test
    void looksIntoFrontMatter() {
        rule.expect("---⏎title: '⟦TODO⟧ : un titre'⏎lieu: ⟦tbd⟧⏎---⏎");
    }
}
