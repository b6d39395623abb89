package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleCase;
import fr.chapeau.frontmatter.FieldPath;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageAltFilenameTest {

    private final RuleCase rule = RuleCase.of(new ImageAltFilename());

    @ParameterizedTest
    @MethodSource
    void findsNamesOfFiles(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsNamesOfFiles() {
        return """
        ![⟦3-fb77c4.png⟧](/uploads/3-fb77c4.png)
        ![⟦photo-equipe.JPG⟧](/uploads/autre-nom.jpg)
        ![⟦si-salon-photo1⟧](/uploads/si-salon-photo1.jpg)
        ![⟦rapport-annuel-final⟧](/uploads/rapport-annuel-final.png)
        ![⟦rapport_annuel⟧](/uploads/rapport-annuel.png)
        ![⟦Présentation du projet_ETALAB_Camille Dupré⟧](/img/pr%C3%A9sentation.du.projet_etalab_camille.dupr%C3%A9.png)
        ![⟦affiche-600x200⟧](/uploads/x.png)
        ![⟦600-x-200-Jour-100-BANDEAU⟧](/uploads/x.png)
        ![⟦Capture d’écran 2023-06-09 à 23.07.15⟧](/uploads/x.png)
        ![⟦Capture D’écran 2021 07 22 À 15.25.10⟧](https://exemple.fr/assets/4e57)
        ![⟦Screenshot 2024-01-05 at 10.10.10⟧](/uploads/x.png)
        ![⟦IMG_2017⟧](/uploads/x.png)
        ![⟦DSC_0012⟧](/uploads/x.png)
        ![⟦image001⟧](/uploads/x.png)
        ![⟦Slide 16_9 - 8⟧](/uploads/x.png)
        ![⟦WhatsApp Image 2024-05-01 at 10.00.00⟧](/uploads/x.png)
        ![⟦https://exemple.beta.gouv.fr/⟧](/uploads/x.png)
        ![⟦/uploads/salon.png⟧](/uploads/salon.png)
        ![⟦bandeau-fb77c4⟧](/uploads/x.png)
        <img src="/uploads/logo.png" alt="⟦logo.png⟧">
        <img alt=⟦IMG_2017⟧ src="/uploads/logo.png">
        [![⟦carte.png⟧](/uploads/carte.png)](/regions/)
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesRealNamesAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesRealNamesAlone() {
        return """
        ![Logo Framadate](/uploads/logo-framadate.jpg)
        ![data.gouv.fr](/uploads/data.gouv.fr.png)
        ![COVID-19](/uploads/covid-19.png)
        ![FR-Alert](/uploads/fr-alert.png)
        ![OpenFisca](/uploads/openfisca.png)
        ![1000 premiers jours](/uploads/1000-premiers-jours.png)
        ![Saint-Jean-de-Luz](/uploads/saint-jean-de-luz.jpg)
        ![Le vaccin COVID-19](/uploads/le-vaccin-covid-19.png)
        ![La 3e édition du salon](/uploads/la-3e-edition-du-salon.png)
        ![Écran 1920x1080 du poste](/uploads/x.png)
        ![Image de la réunion 2024](/uploads/x.png)
        ![Les fichiers au format .png](/uploads/x.png)
        ![Photo 2024 des équipes](/uploads/x.png)
        ![Page 404](/uploads/page-404.png)
        ![](/uploads/3-fb77c4.png)
        <img src="/a.png" alt="a.png" aria-hidden="true">
        `![a.png](/uploads/a.png)`
        """
                .lines();
    }

    @Test
    void looksAtTheAlternativesOfTheFrontMatter() {
        Finding finding =
                rule.expect(
                                """
                                ---
                                une-ou-diaporama:
                                - image: "/uploads/La%20place-498892.png"
                                  alternative-textuelle: ⟦La place-498892.png⟧
                                - image: /uploads/b.png
                                  alternative-textuelle: La place publique
                                ---
                                """)
                        .getFirst();

        assertThat(finding.fix())
                .isEqualTo(
                        new Fix.OpenField(
                                FieldPath.of("une-ou-diaporama")
                                        .item(0)
                                        .key("alternative-textuelle")));
    }

    @Test
    void saysWhatTheAlternativeIs() {
        Finding finding = rule.expect("![⟦3-fb77c4.png⟧](/uploads/3-fb77c4.png)").getFirst();

        assertThat(RuleCase.french(finding))
                .startsWith("L’alternative «\u00a03-fb77c4.png\u00a0» est un nom de fichier.");
    }
}
