package fr.chapeau.check.image;

import fr.chapeau.check.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageAltTooLongTest {

    private final RuleCase rule = RuleCase.of(new ImageAltTooLong());

    @ParameterizedTest
    @MethodSource
    void findsAlternativesThatGoOn(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsAlternativesThatGoOn() {
        return """
        ![⟪Le quai du port de pêche avec ses bateaux bleus et rouges, un matin de brume en hiver⟫](/a.png)
        ![⟨Le quai du port de pêche avec ses bateaux bleus et rouges, un matin de brume en hiver, et derrière lui la criée, sa halle de verre et les maisons du bourg qui montent⟩](/a.png)
        <img src="/a.png" alt="⟪Le quai du port de pêche avec ses bateaux bleus et rouges, un matin de brume en hiver⟫">
        ---⏎une-ou-diaporama:⏎- image: /a.png⏎  alternative-textuelle: ⟪Le quai du port de pêche avec ses bateaux bleus et rouges, un matin de brume en hiver⟫⏎---⏎
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesShortOnesAndThoseThatLeadOnAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesShortOnesAndThoseThatLeadOnAlone() {
        return """
        ![Le quai du port de pêche](/a.png)
        ![Le quai du port de pêche avec ses bateaux bleus et rouges, un matin d’hiver](/a.png)
        ![Répartition des ports par région et par taille de navire ; les chiffres sont détaillés dans le tableau](/a.png)
        ![Courbe des captures de 2010 à 2024, toutes espèces confondues : description ci-dessous, par trimestre](/a.png)
        <img src="/a.png" aria-hidden="true" alt="Le quai du port de pêche avec ses bateaux bleus et rouges, un matin de brume en hiver">
        ![{% if page.long_description_of_the_picture %}{{ page.long_description_of_the_picture }}{% endif %}](/a.png)
        """
                .lines();
    }
}
