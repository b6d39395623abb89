package fr.chapeau.check.image;

import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageCaptionUnlinkedTest {

    private final RuleCase rule = RuleCase.of(new ImageCaptionUnlinked());

    @ParameterizedTest
    @MethodSource
    void findsFiguresThatAreNotTied(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsFiguresThatAreNotTied() {
        return """
        ⟪<figure>⟫<img src="/a.png" alt="Une tour"><figcaption>Le phare</figcaption></figure>
        ⟪<figure aria-label="Le phare">⟫<img src="/a.png" alt="Une tour"><figcaption>Le phare</figcaption></figure>
        ⟪<figure role="figure">⟫<a href="/a.png"><img src="/a.png" alt="Une tour"></a><figcaption>Le phare</figcaption></figure>
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesTiedOnesAndThoseWithoutACaptionAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesTiedOnesAndThoseWithoutACaptionAlone() {
        return """
        <figure role="figure" aria-label="Le phare"><img src="/a.png" alt="Une tour"><figcaption>Le phare</figcaption></figure>
        <figure role="group" aria-labelledby="l"><img src="/a.png" alt="Une tour"><figcaption id="l">Le phare</figcaption></figure>
        <figure><img src="/a.png" alt="Une tour"></figure>
        <figure><blockquote>Un mot</blockquote><figcaption>Son auteur</figcaption></figure>
        `<figure><img src="/a.png"><figcaption>Le phare</figcaption></figure>`
        """
                .lines();
    }
}
