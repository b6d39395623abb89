package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageAltGenericTest {

    private final RuleCase rule = RuleCase.of(new ImageAltGeneric());

    @ParameterizedTest
    @MethodSource
    void findsWordsThatSayNothing(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsWordsThatSayNothing() {
        return """
        ![⟦image⟧](/a.png)
        ![⟦Photo⟧](/a.png)
        ![⟦photo 1⟧](/a.png)
        ![⟦Photo n° 2⟧](/a.png)
        ![⟦LOGO⟧](/a.png)
        ![⟦visuel⟧](/a.png)
        ![⟦Illustration⟧](/a.png)
        ![⟦schema⟧](/a.png)
        ![⟦Schéma⟧](/a.png)
        ![⟦graphique⟧](/a.png)
        ![⟦Capture d’écran⟧](/a.png)
        ![⟦capture d'ecran⟧](/a.png)
        ![⟦bannière⟧](/a.png)
        ![⟦Icône⟧](/a.png)
        ![⟦image décorative⟧](/a.png)
        ![⟦Image decorative.⟧](/a.png)
        ![⟦décoratif⟧](/a.png)
        ![⟦alt⟧](/a.png)
        ![⟦alt tag⟧](/a.png)
        ![⟦Texte alternatif⟧](/a.png)
        ![⟦drawing⟧](/a.png)
        ![⟦screenshot⟧](/a.png)
        ![⟦untitled⟧](/a.png)
        ![⟦sans titre - 1⟧](/a.png)
        ![⟦null⟧](/a.png)
        ![⟦…⟧](/a.png)
        ![⟦-⟧](/a.png)
        ![⟦12⟧](/a.png)
        <img src="/a.png" alt="⟦Logo⟧">
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesDescriptionsAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesDescriptionsAlone() {
        return """
        ![Logo Framadate](/a.png)
        ![Photo de l’équipe lors du salon](/a.png)
        ![Carte de France des régions](/a.png)
        ![](/a.png)
        <img src="/a.png" alt="">
        <img src="/a.png" alt="logo" role="presentation">
        Écrire `alt="image décorative"` est une erreur.
        ```⏎![image](/a.png)⏎```
        ![{{ image }}](/a.png)
        ![🇫🇷](/drapeau.png)
        ![50 %](/a.png)
        """
                .lines();
    }

    @Test
    void offersToEmptyWhatSaysDecorativeAndNeverDoesItByItself() {
        String text =
                """
                ---
                title: Onze témoignages
                une-ou-diaporama:
                - image: "/uploads/a.png"
                  alternative-textuelle: image décorative
                ---
                """;

        Finding finding =
                rule.expect(text.replace("image décorative", "⟦image décorative⟧")).getFirst();

        assertThat(finding.fixable()).isFalse();
        assertThat(finding.fix()).isInstanceOf(Fix.EmptyAlternative.class);
        Fix.EmptyAlternative offer = (Fix.EmptyAlternative) finding.fix();
        assertThat(offer).isNotNull();
        String emptied = offer.edits().apply(text);
        assertThat(emptied.lines().filter(line -> !text.contains(line)).toList()).hasSize(1);
        assertThat(rule.check(emptied).findings()).isEmpty();
        assertThat(RuleCase.of(new FrontmatterImageAltMissing()).check(emptied).findings())
                .isEmpty();
    }

    @Test
    void offersWordsInMarkdownWhereEmptyIsNoDecision() {
        Finding finding = rule.expect("![⟦image décorative⟧](/a.png)").getFirst();

        assertThat(finding.fix()).isInstanceOf(Fix.WriteAlternative.class);
    }

    @Test
    void comesBeforeTheFileName() {
        var engine = new CheckEngine(List.of(new ImageAltFilename(), new ImageAltGeneric()));

        var report = engine.check(rule.post("![photo-1](/uploads/photo-1.png)"));

        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly("image-alt-generic");
    }
}
