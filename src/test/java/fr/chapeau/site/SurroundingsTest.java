package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.site.Surroundings.Other;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
    @TempDir Path folder;

    private MadeSite made() {
        return new MadeSite(folder)
                .config("collections: {notes: {output: true}, fiches: {output: false}}\n");
    }

    /// Around a post whose text is another one than on disk.
    private static Surroundings around(MadeSite made, String path, String... lines) {
        Site site = made.open();
        String text = "---\n" + String.join("\n", lines) + "\n---\n";
        return new PostReader(site, MadeSite.CLOCK)
                .surroundings(
                        MadeSite.index(site), site.named(Path.of(path)), FrontMatter.parse(text));
    }

    @Test
    void aTitleIsTheSameWithOtherCapitalsAndAccents() {
        MadeSite made =
                made().post("_notes/a.md", "title: La fête du Port")
                        .post("_notes/b.md", "title: B");

        assertThat(around(made, "_notes/b.md", "title: la fete du port").sameTitle())
                .contains(new Other(Path.of("_notes/a.md"), "La fête du Port"));
        assertThat(around(made, "_notes/a.md", "title: La fête du Port").sameTitle()).isEmpty();
        assertThat(around(made, "_notes/b.md", "title: La fête").sameTitle()).isEmpty();
    }

    @Test
    void aTitleMayComeAgainInATranslationElsewhereAndWhereNobodySeesIt() {
        MadeSite made =
                made().post("_notes/a.md", "title: Contact", "lang: en")
                        .post("_notes/retenu.md", "title: Agenda", "published: false")
                        .post("_fiches/c.md", "title: Fiche")
                        .post("page.md", "title: Page")
                        .post("_notes/b.md", "title: B")
                        .post("_fiches/d.md", "title: D");

        for (String title : new String[] {"Contact", "Agenda", "Page", "Fiche"}) {
            assertThat(around(made, "_notes/b.md", "title: " + title).sameTitle()).isEmpty();
        }
        assertThat(around(made, "_fiches/d.md", "title: Fiche").sameTitle()).isEmpty();
    }

    @Test
    void anAddressIsTakenByAPageThatIsWrittenToTheSameFile() {
        MadeSite made =
                made().post("_notes/a.md", "title: A", "permalink: /fete/")
                        .post("_notes/b.md", "title: B")
                        .post("_notes/en.md", "title: C", "lang: en", "permalink: /accueil/")
                        .post("_notes/retenu.md", "permalink: /retenu/", "published: false");

        Surroundings taken = around(made, "_notes/b.md", "permalink: /fete/index.html");
        Surroundings later = around(made, "_notes/b.md", "permalink: /fete/", "published: false");

        assertThat(taken.sameAddress()).map(Other::title).contains("A");
        assertThat(taken.hasPage()).isTrue();
        assertThat(later.sameAddress()).map(Other::title).contains("A");
        assertThat(later.hasPage()).isFalse();
        for (String free : new String[] {"/autre/", "/accueil/", "/retenu/"}) {
            assertThat(around(made, "_notes/b.md", "permalink: " + free).sameAddress()).isEmpty();
        }
    }

    @Test
    void theMostUsedWayToWriteAWordIsTheUsualOne() {
        MadeSite made =
                made().post("_notes/a.md", "tags: [Événement]")
                        .post("_notes/b.md", "tags: [Événement]")
                        .post("_notes/c.md", "tags: [evenements]")
                        .post("_notes/d.md", "tags: [open data]")
                        .post("_notes/e.md", "tags: [Open-Data, vie, vies]");

        Surroundings around = around(made, "_notes/c.md", "tags: [evenements]");

        assertThat(around.usualForm("tags", "evenements"))
                .map(Surroundings.UsualForm::word)
                .contains("Événement");
        assertThat(around.usualForm("tags", "Événement")).isEmpty();
        assertThat(around.usualForm("autres", "evenements")).isEmpty();
        assertThat(around.usualForm("tags", "opendata")).isPresent();
        assertThat(around.usualForm("tags", "bus")).isEmpty();
        assertThat(around(made, "_notes/e.md", "tags: [vie, vies]").usualForm("tags", "vies"))
                .isEmpty();
        assertThat(around.isUsed("tags", "open data")).isTrue();
        assertThat(around.isUsed("tags", "evenements")).isFalse();
    }
}
