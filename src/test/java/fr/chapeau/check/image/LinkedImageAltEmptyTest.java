package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import fr.chapeau.check.catalogue.Catalogue;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkedImageAltEmptyTest {

    private final RuleCase rule = RuleCase.of(new LinkedImageAltEmpty());

    @ParameterizedTest
    @MethodSource
    void findsLinksWithoutName(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsLinksWithoutName() {
        return """
        [⟦![](/uploads/carte.png)⟧](/regions/)
        [ ⟦![](/uploads/carte.png)⟧ ](/regions/)
        <a href="/regions/">⟦<img src="/uploads/carte.png" alt="">⟧</a>
        <a href="/regions/">⏎  ⟦<img src="/uploads/carte.png">⟧⏎</a>
        [⟦<img src="/uploads/carte.png">⟧](/regions/)
        <p><a href="/regions/"><span>⟦<img src="/uploads/carte.png" alt="">⟧</span></a></p>
        Une phrase [⟦![](/uploads/carte.png)⟧](/regions/) avec un lien
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesNamedLinksAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesNamedLinksAlone() {
        return """
        [![Les régions](/uploads/carte.png)](/regions/)
        [![](/uploads/carte.png) Les régions](/regions/)
        <a href="/regions/"><img src="/uploads/carte.png" alt=""> Les régions</a>
        <a href="/regions/" aria-label="Les régions"><img src="/uploads/carte.png" alt=""></a>
        <a href="/regions/" title="Les régions"><img src="/uploads/carte.png" alt=""></a>
        <a href="/regions/"><img src="/a.png" alt=""><img src="/b.png" alt="Les régions"></a>
        [![](/uploads/carte.png)](/regions/ "Les régions")
        [![](/uploads/carte.png)](/regions/){: aria-label="Les régions"}
        ![](/uploads/carte.png)
        <img src="/uploads/carte.png" alt="">
        <a href="/regions/"><img src="/uploads/carte.png" alt="{{ page.title }}"></a>
        `[![](/uploads/carte.png)](/regions/)`
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void isTheOnlyOneToSaySo(String text) {
        RuleCase all = RuleCase.of(Catalogue.rules().toArray(Rule[]::new));

        assertThat(all.check(text + "\n").findings())
                .extracting(Finding::rule)
                .containsExactly("linked-image-alt-empty");
    }

    static Stream<String> isTheOnlyOneToSaySo() {
        return """
        [![](/uploads/carte.png)](/regions/)
        <a href="/regions/"><img src="/uploads/carte.png"></a>
        """
                .lines();
    }
}
