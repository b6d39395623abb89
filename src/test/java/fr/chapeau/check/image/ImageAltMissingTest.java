package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageAltMissingTest {

    private final RuleCase rule = RuleCase.of(new ImageAltMissing());

    @ParameterizedTest
    @MethodSource
    void findsTagsWithoutAlternative(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsTagsWithoutAlternative() {
        return """
        ⟦<img src="/uploads/salon.png">⟧
        <figure class='image-left'>⟦<img src="/uploads/sans-titre.png"/>⟧</figure>
        Du texte ⟦<img src="/a.png" width="20">⟧ autour
        ⟦<IMG SRC="/a.png">⟧
        ⟦<img⏎  src="/a.png"⏎  class="grand">⟧
        > ⟦<img src="/a.png">⟧
        - ⟦<img src="/a.png" aria-label="">⟧
        ⟦<img src="/a.png" data-alt="Une photo">⟧
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesNamedAndHiddenPicturesAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesNamedAndHiddenPicturesAlone() {
        return """
        <img src="/a.png" alt="Le stand">
        <img src="/a.png" alt="">
        <img src="/a.png" alt>
        <img src="/a.png" ALT='Le stand'>
        <img src="/a.png" aria-label="Le stand">
        <img src="/a.png" aria-labelledby="legende">
        <img src="/a.png" title="Le stand">
        <img src="/a.png" role="presentation">
        <img src="/a.png" role="none">
        <img src="/a.png" aria-hidden="true">
        <img src="/a.png" alt="{{ page.title }}">
        `<img src="/a.png">`
        ```⏎<img src="/a.png">⏎```
        <pre><img src="/a.png"></pre>
        <!-- <img src="/a.png"> -->
        {% comment %}<img src="/a.png">{% endcomment %}
        ![](/a.png)
        """
                .lines();
    }

    @Test
    void looksIntoTextsOfTheFrontMatter() {
        rule.expect(
                """
                ---
                title: Un salon
                contenu: |
                  Un texte

                  ⟦<img src="/a.png">⟧
                ---
                """);
    }

    @Test
    void offersToWriteTheAlternativeAndInsertsNothingByItself() {
        String text = "<img src=\"/a.png\">";

        Finding finding = rule.expect("⟦" + text + "⟧").getFirst();

        assertThat(finding.fixable()).isFalse();
        assertThat(finding.fix()).isInstanceOf(Fix.WriteAlternative.class);
        Fix.WriteAlternative offer = (Fix.WriteAlternative) finding.fix();
        assertThat(offer).isNotNull();
        assertThat(offer.edits("Le \"stand\"\nde l’équipe").apply(text))
                .isEqualTo("<img alt=\"Le &quot;stand&quot; de l’équipe\" src=\"/a.png\">");
    }
}
