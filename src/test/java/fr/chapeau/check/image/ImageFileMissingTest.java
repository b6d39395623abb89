package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageFileMissingTest {

    private final RuleCase rule = RuleCase.of(new ImageFileMissing()).in(MadePictureFiles.site());

    @ParameterizedTest
    @MethodSource
    void findsAddressesWithoutAFile(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsAddressesWithoutAFile() {
        return """
        ⟦![Le phare](/uploads/absente.png)⟧
        ⟦![Le phare](/uploads/phrae.png)⟧
        ⟦![Le phare](/uploads/Phare.PNG)⟧
        <p>⟦<img src="/uploads/absente.png" alt="Le phare">⟧</p>
        ⟦![Le phare](file:///C:/images/phare.png)⟧
        ⟦![Le phare](C:\\images\\phare.png)⟧
        ⟦![Le phare](blob:https://exemple.fr/4e57)⟧
        ⟦![Le phare](/home/anne/Images/phare.png)⟧
        ---⏎une-ou-diaporama:⏎- ⟦image: /uploads/absente.png⟧⏎  alternative-textuelle: Le phare⏎---⏎
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesWhatIsThereOrNotKnownAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesWhatIsThereOrNotKnownAlone() {
        return """
        ![Le phare](/uploads/phare.png)
        ![Le phare](/uploads/inconnue.png)
        ![Le phare](https://photos.exemple.org/phare.png)
        `![Le phare](/uploads/absente.png)`
        """
                .lines();
    }

    @Test
    void offersTheNameThatIsMeantWhereItIsClear() {
        String text = "![Le phare](/uploads/Phare.PNG)";
        Finding finding = rule.check(text).findings().getFirst();

        assertThat(finding.fix())
                .isInstanceOfSatisfying(
                        Fix.Proposed.class,
                        fix ->
                                assertThat(fix.edits().apply(text))
                                        .isEqualTo("![Le phare](/uploads/phare.png)"));
        assertThat(RuleCase.french(finding)).contains("s’appelle «\u00a0phare.png\u00a0»");
        assertThat(rule.check("![phrae.png](/uploads/phrae.png)").findings().getFirst().fix())
                .isNull();
        assertThat(rule.check("![Le phare](/uploads/absente.png)").findings().getFirst().fix())
                .isNull();
    }
}
