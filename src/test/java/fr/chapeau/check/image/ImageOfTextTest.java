package fr.chapeau.check.image;

import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageOfTextTest {

    private final RuleCase rule = RuleCase.of(new ImageOfText());

    @ParameterizedTest
    @MethodSource
    void findsPicturesOfText(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsPicturesOfText() {
        return """
        ⟪![Le salon ouvre le 12 mars](/uploads/affiche-du-salon.png)⟫
        ⟪![Infographie : les chiffres de la pêche](/uploads/a.png)⟫
        ⟪![Les horaires](/uploads/Tableau_horaires.png)⟫
        ⟪![Une phrase de la ministre](/uploads/citation1-ministre-citation.png)⟫
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesLogosAndScreensAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesLogosAndScreensAlone() {
        return """
        ![Le stand](/uploads/salon.png)
        ![Logo de l’affiche](/uploads/logo.png)
        ![Le tableau de bord](/uploads/tableau-de-bord.png)
        ![Capture d’écran du tableau](/uploads/a.png)
        ![Photo d’un tableau de Monet](/uploads/a.png)
        ![Les agents affichent leur joie](/uploads/a.png)
        <img src="/uploads/affiche.png" aria-hidden="true" alt="">
        """
                .lines();
    }
}
