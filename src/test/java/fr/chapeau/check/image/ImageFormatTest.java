package fr.chapeau.check.image;

import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageFormatTest {

    private final RuleCase rule = RuleCase.of(new ImageFormat()).in(MadePictureFiles.site());

    @ParameterizedTest
    @MethodSource
    void findsWhatBrowsersDoNotShow(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsWhatBrowsersDoNotShow() {
        return """
        ⟦![Le phare](/uploads/phare.heic)⟧
        ⟦![Le phare](/uploads/telephone.jpg)⟧
        ⟦![Le phare](/uploads/inconnue.tif)⟧
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesWhatTheyShowAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesWhatTheyShowAlone() {
        return """
        ![Le phare](/uploads/phare.png)
        ![Le phare](/uploads/dessin.svg)
        ![Le phare](/uploads/renomme.heic)
        ![Le phare](/uploads/inconnue.png)
        """
                .lines();
    }
}
