package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.AlternativePairs;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleCase;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.frontmatter.FieldPath;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrontmatterImageAltMissingTest {

    private final RuleCase rule = RuleCase.of(new FrontmatterImageAltMissing());

    @Test
    void findsImagesWithoutKeyOrValue() {
        rule.expect(
                """
                ---
                title: Un label
                une-ou-diaporama:
                - ⟦image: "/uploads/a.jpg"⟧
                - ⟦image: /uploads/b.jpg⟧
                  alternative-textuelle:
                - ⟦image: /uploads/c.jpg⟧
                  alternative-textuelle: ~
                - legende: Une légende
                  ⟦image: '/uploads/d.PNG'⟧
                galerie:
                - {⟦image: e.webp⟧, legende: Une légende}
                image:
                  ⟦path: /uploads/f.png⟧
                ---
                """);
    }

    @Test
    void leavesDecisionsAlone() {
        rule.expect(
                """
                ---
                une-ou-diaporama:
                - image: /uploads/a.jpg
                  alternative-textuelle: La remise du label
                - image: /uploads/b.jpg
                  alternative-textuelle: ""
                - image: /uploads/c.jpg
                  alt: ''
                - image: ""
                - image:
                - legende: Sans image
                galerie:
                - /uploads/d.jpg
                ---
                """);
    }

    @Test
    void leavesLogosCardsAndBackgroundsAlone() {
        rule.expect(
                """
                ---
                image: /uploads/carte-reseaux.png
                illustration: /uploads/fond.png
                logo: /uploads/logo.svg
                screenshot: /uploads/ecran.png
                image-mise-en-avant: assets/img/photo.jpg
                partenaires:
                - nom: Une ville
                  logo: /uploads/ville.svg
                ---
                """);
    }

    @Test
    void believesWhatTheSiteShows() {
        SiteFacts site =
                new SiteFacts(
                        new AlternativePairs(
                                Map.of("visuel", "texte-visuel", "bloc[].vue", "dit"),
                                Set.of("une-ou-diaporama[].image")));

        rule.in(site)
                .expect(
                        """
                        ---
                        ⟦visuel: /uploads/a.jpg⟧
                        alt: Une autre clé
                        bloc:
                        - vue: /uploads/b.jpg
                          dit: Le stand
                        - ⟦vue: /uploads/c.jpg⟧
                        une-ou-diaporama:
                        - image: /uploads/d.jpg
                        ---
                        """);
    }

    @Test
    void opensTheFieldThatIsMissing() {
        Finding finding =
                rule.expect("---⏎une-ou-diaporama:⏎- ⟦image: /uploads/a.jpg⟧⏎---⏎").getFirst();

        FieldPath field = FieldPath.of("une-ou-diaporama").item(0).key("alternative-textuelle");
        assertThat(finding.fix()).isEqualTo(new Fix.OpenField(field));
        assertThat(RuleCase.french(finding)).contains("a.jpg").contains("alternative-textuelle");
    }
}
