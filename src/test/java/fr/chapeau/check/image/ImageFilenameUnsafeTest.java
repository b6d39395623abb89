package fr.chapeau.check.image;

import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageFilenameUnsafeTest {

    private final RuleCase rule =
            RuleCase.of(new ImageFilenameUnsafe()).in(MadePictureFiles.site());

    @ParameterizedTest
    @MethodSource
    void findsNamesThatBreak(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsNamesThatBreak() {
        return """
        ⟪![Le phare](/uploads/Le%20phare.png)⟫
        ⟪![Le phare](</uploads/phare (1).png>)⟫
        ⟪![Le phare](/uploads/été.png)⟫
        ⟪![Le phare](/uploads/phare.JPG)⟫
        ⟪![Le phare](/uploads/l’été.png)⟫
        ⟪<img src="/uploads/phare%28copie%29.png" alt="Le phare">⟫
        ⟪![Le phare](/uploads/un-nom-qui-raconte-toute-l-histoire-du-phare-depuis-sa-construction-jusqu-a-aujourd-hui.png)⟫
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesCleanNamesAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesCleanNamesAlone() {
        return """
        ![Le phare](/uploads/phare-au-couchant_2024.v2.png)
        ![Le phare](/uploads/Phare.png)
        ![Le phare](/dossier%20partagé/phare.png)
        ![Le phare](https://photos.exemple.org/Le%20phare.png)
        ![Le phare]({{ page.image }})
        """
                .lines();
    }
}
