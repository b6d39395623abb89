package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageHeavyTest {

    private final RuleCase rule = RuleCase.of(new ImageHeavy()).in(MadePictureFiles.site());

    @ParameterizedTest
    @MethodSource
    void findsHeavyFiles(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsHeavyFiles() {
        return """
        ⟨![Le phare](/uploads/lourde.jpg)⟩
        ⟨<img src="/uploads/enorme.jpg" alt="Le phare">⟩
        ⟪![Le phare](/uploads/large.png)⟫
        ---⏎image:⏎  src: /uploads/x.png⏎une-ou-diaporama:⏎- ⟨image: /uploads/lourde.jpg⟩⏎  alternative-textuelle: Le phare⏎---⏎
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesLightOnesDrawingsAndMovingPicturesAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesLightOnesDrawingsAndMovingPicturesAlone() {
        return """
        ![Le phare](/uploads/phare.png)
        ![Le phare](/uploads/dessin.svg)
        ![Le phare](/uploads/anime.gif)
        ![Le phare](/uploads/absente.png)
        """
                .lines();
    }

    @Test
    void saysHowHeavyTheyAre() {
        assertThat(french("![Le phare](/uploads/lourde.jpg)")).contains("640\u00a0ko");
        assertThat(french("![Le phare](/uploads/enorme.jpg)")).contains("4\u00a0Mo");
    }

    private String french(String text) {
        return RuleCase.french(rule.check(text).findings().getFirst());
    }
}
