package fr.chapeau.check.image;

import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import fr.chapeau.check.SiteFacts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageHotlinkTest {

    private final RuleCase rule = RuleCase.of(new ImageHotlink()).in(MadePictureFiles.site());

    @ParameterizedTest
    @MethodSource
    void findsPicturesOfOtherSites(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsPicturesOfOtherSites() {
        return """
        ⟨![Le phare](https://photos.exemple.org/phare.png)⟩
        ⟨![Le phare](HTTP://photos.exemple.org/phare.png)⟩
        ⟨![Le phare](//photos.exemple.org/phare.png)⟩
        ⟨<img src="https://user-images.githubusercontent.com/1/2.png" alt="Le phare">⟩
        ⟨![Le phare](data:image/png;base64,iVBORw0KGgo=)⟩
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesTheOwnDomainAndFilesAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesTheOwnDomainAndFilesAlone() {
        return """
        ![Le phare](/uploads/phare.png)
        ![Le phare](phare.png)
        ![Le phare](https://www.exemple.fr/uploads/phare.png)
        ![Le phare](https://statique.exemple.fr/uploads/phare.png)
        ![Le phare]({{ site.cdn }}/phare.png)
        `![Le phare](https://photos.exemple.org/phare.png)`
        """
                .lines();
    }

    @Test
    void ministriesBelowOneDomainAreNotOneSite() {
        SiteFacts known = MadePictureFiles.site();
        RuleCase ministry =
                RuleCase.of(new ImageHotlink())
                        .in(
                                new SiteFacts(
                                        known.images(), known.forms(), "https://culture.gouv.fr"));

        ministry.expect("⟨![Le phare](https://www.mer.gouv.fr/phare.png)⟩");
        ministry.expect("![Le phare](https://images.culture.gouv.fr/phare.png)");
    }
}
