package fr.chapeau.check.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleCase;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Outcome;
import fr.chapeau.site.Site;
import fr.chapeau.site.SiteLoading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontmatterImageAltMissingTest {

    private final RuleCase rule = RuleCase.of(new FrontmatterImageAltMissing());
    @TempDir Path folder;
    private int made;

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
                og_image: /uploads/carte-reseaux.png
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
    void believesWhatThePostsOfTheSiteShow() throws IOException {
        for (int i = 0; i < 6; i++) {
            post("image: /uploads/carte-" + i + ".png");
        }
        post("visuel: /uploads/a.jpg\ntexte-alternatif-visuel: Le stand");

        rule.in(facts())
                .expect(
                        """
                        ---
                        ⟦visuel: /uploads/a.jpg⟧
                        image: /uploads/carte.png
                        une-ou-diaporama:
                        - ⟦image: /uploads/d.jpg⟧
                        ---
                        """);
    }

    @Test
    void onlyWarnsWhereThePairIsAGuess() throws IOException {
        for (int i = 0; i < 3; i++) {
            post("bloc:\n- vue: /uploads/b.jpg\n  dit: Le stand de la ville un jour de marché");
        }

        rule.in(facts())
                .expect(
                        """
                        ---
                        bloc:
                        - ⟨vue: /uploads/c.jpg⟩
                        ---
                        """);
    }

    private void post(String lines) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("_posts"));
        Files.writeString(folder.resolve("_config.yml"), "lang: fr\n");
        Files.writeString(
                posts.resolve("2024-01-01-" + made++ + ".md"), "---\n" + lines + "\n---\n");
    }

    private SiteFacts facts() {
        return Site.open(folder, folder) instanceof Outcome.Done<Site>(Site site)
                ? new SiteFacts(
                        new SiteLoading(site, Clock.systemUTC())
                                .load(posts -> {})
                                .index()
                                .imageAlternatives())
                : SiteFacts.UNKNOWN;
    }

    @Test
    void opensTheFieldThatIsMissing() {
        Finding finding =
                rule.expect("---⏎une-ou-diaporama:⏎- ⟦image: /uploads/a.jpg⟧⏎---⏎").getFirst();

        FieldPath field = FieldPath.of("une-ou-diaporama").item(0).key("alternative-textuelle");
        assertThat(finding.fix()).isEqualTo(new Fix.OpenField(field));
        assertThat(RuleCase.french(finding)).contains("a.jpg").contains("alternative-textuelle");
        assertThat(new Texts(Language.FRENCH).of(finding.beside()))
                .contains("a.jpg")
                .contains("cochez «\u00a0Image décorative\u00a0»")
                .doesNotContain("alternative-textuelle");
    }
}
