package fr.chapeau.check.image;

import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageAltDuplicateTest {

    private final RuleCase rule = RuleCase.of(new ImageAltDuplicate());

    @ParameterizedTest
    @MethodSource
    void findsWhatIsReadTwice(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsWhatIsReadTwice() {
        return """
        ![⟪Le phare du port⟫](/a.png "Le phare du port")
        ![⟪Le phare du port.⟫](/a.png "le PHARE du port")
        ![⟪Le phare du port⟫](/a.png)⏎*Le phare du port*
        ![⟪Le phare du port⟫](/a.png)⏎⏎Le phare du port
        <figure><img src="/a.png" alt="⟪Le phare du port⟫"><figcaption>Le phare du port</figcaption></figure>
        ## Le phare du port⏎⏎![⟪Le phare du port⟫](/a.png)
        ---⏎title: Le phare du port⏎---⏎![⟪Le phare du port⟫](/a.png)
        ![Le phare](/a.png) puis ![⟪Le phare⟫](/b.png)
        ---⏎title: Le phare du port⏎une-ou-diaporama:⏎- image: /a.png⏎  alternative-textuelle: ⟪Le phare du port⟫⏎---⏎
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesWhatSaysSomethingElseAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesWhatSaysSomethingElseAlone() {
        return """
        ![Une tour blanche](/a.png "Le phare du port")
        ![Le logo](/a.png) puis ![Le logo](/a.png)
        ## Le phare du port⏎⏎Un paragraphe.⏎⏎![Le phare du port](/a.png)
        ![Le phare du port](/a.png)⏎⏎Le phare du port a cent ans.
        ![](/a.png) puis ![](/b.png)
        <img src="/a.png" aria-hidden="true" alt="Le phare"> ![Le phare](/b.png)
        <figure><img src="/a.png" alt="Une tour"><figcaption>Le phare</figcaption></figure>⏎⏎![Le phare](/b.png)
        """
                .lines();
    }
}
