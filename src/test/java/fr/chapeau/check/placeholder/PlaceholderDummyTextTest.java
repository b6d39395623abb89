package fr.chapeau.check.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.RuleCase;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholderDummyTextTest {

    private final RuleCase rule = RuleCase.of(new PlaceholderDummyText());

    @ParameterizedTest
    @MethodSource
    void findsWholeParagraphs(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsWholeParagraphs() {
        return """
        ⟦Test⟧
        ⟦test 2⟧
        ⟦Titre⟧
        ⟦aaa⟧
        ⟦azerty⟧
        ⟦toto⟧
        ⟦Bla bla bla.⟧
        ⟦blabla⟧
        ⟦Sans titre⟧
        ![⟦toto⟧](/uploads/photo.png)
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void warnsWhereItIsNoWholeText(String marked) {
        rule.expect(marked);
    }

    static Stream<String> warnsWhereItIsNoWholeText() {
        return """
        - ⟨toto⟩
        ## ⟨azerty⟩
        <div>⟨bla bla⟩</div>
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesRealWordsAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesRealWordsAlone() {
        return """
        Un test utilisateur est prévu.
        La phase de test commence.
        Assez de bla-bla, des actes.
        - Test
        ## Test
        | Étape |⏎|---|⏎| Test |
        | Niveau |⏎|---|⏎| AAA |
        - TOTO
        `test`
        <!-- test -->
        """
                .lines();
    }

    @Test
    void readsFieldsByWhatTheyAreFor() {
        rule.expect(
                """
                ---
                title: ⟦'test'⟧
                mission: ⟦Test⟧
                chapeau-text: ⟦azertyuiop⟧
                phase: test
                alias: ⟨toto⟩
                tags:
                - test
                - ⟨toto⟩
                - Test utilisateur
                niveau: AAA
                layout: test
                ---
                """);
    }

    @ParameterizedTest
    @MethodSource
    void findsTitlesThatLostTheirStart(String title) {
        rule.expect("---⏎title: \"" + title + "\"⏎---⏎");
    }

    static Stream<String> findsTitlesThatLostTheirStart() {
        return """
        ⟦,⟧ le bilan de l’année
        ⟦:⟧ le bilan
        ⟦|⟧ Le site de l’État
        ⟦–⟧ Bilan de l’année
        -10 % sur les factures
        …et demain ?
        « Tous ensemble »
        """
                .lines();
    }

    @Test
    void leavesEntriesOfAGlossaryAlone() {
        String entry = "---\ntitle: Titre\n---\nNiveau d’un texte.\n";

        assertThat(rule.check(Path.of("glossaire/titre.md"), entry).findings()).isEmpty();
        assertThat(rule.check(Path.of("_actualites/titre.md"), entry).findings()).hasSize(1);
    }

    @Test
    void leavesOtherFieldsStartAsTheyLike() {
        rule.expect("---⏎title: Bilan⏎chapeau-text: \", le bilan\"⏎---⏎");
    }
}
