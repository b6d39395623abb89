package fr.chapeau.check.image;

import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageLocationDataTest {

    private final RuleCase rule = RuleCase.of(new ImageLocationData()).in(MadePictureFiles.site());

    @ParameterizedTest
    @MethodSource
    void findsPicturesThatSayWhereTheyWereTaken(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsPicturesThatSayWhereTheyWereTaken() {
        return """
        ⟨![Une agente](/uploads/situee.jpg)⟩
        ⟨<img src="/uploads/situee.jpg" alt="">⟩
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesOthersAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesOthersAlone() {
        return """
        ![Le phare](/uploads/phare.png)
        ![Le phare](/uploads/absente.png)
        ![Le phare](/uploads/inconnue.png)
        """
                .lines();
    }
}
