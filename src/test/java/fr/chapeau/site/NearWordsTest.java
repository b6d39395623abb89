package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {
    private static final String TAGS =
            "tags: [accessibilité, Plan A, 'année 2023', location, RGAA-1, open data, local,"
                    + " transformation publique, données]";

    @TempDir Path folder;

    /// What three posts write where one writes a word.
    private Optional<String> usual(String word) {
        MadeSite made = new MadeSite(folder).config("collections: {notes: {output: true}}\n");
        for (String name : new String[] {"a", "b", "c"}) {
            made.post("_notes/" + name + ".md", TAGS);
        }
        made.post("_notes/d.md", "tags: [autre]");
        Site site = made.open();
        return new PostReader(site, MadeSite.CLOCK)
                .surroundings(
                        MadeSite.index(site),
                        site.named(Path.of("_notes/d.md")),
                        FrontMatter.parse("---\ntags: ['" + word + "']\n---\n"))
                .usualForm("tags", word)
                .map(Surroundings.UsualForm::word);
    }

    @ParameterizedTest
    @CsvSource({
        "accesibilité, accessibilité",
        "accessibilités, accessibilité",
        "accessibilite, accessibilité",
        "Acessibilité, accessibilité",
        "acccessibilité, accessibilité",
        "transformation pubilque, ",
        "transformaton publique, transformation publique",
    })
    void aLetterThatIsWrongInALongWordIsAMistake(String word, String usual) {
        assertThat(usual(word)).isEqualTo(Optional.ofNullable(usual));
    }

    @ParameterizedTest
    @CsvSource({
        "Plan B",
        "année 2024",
        "vocation",
        "RGAA-2",
        "locale",
        "dames",
        "donnée",
        "open date",
        "ACCESIBILITE",
        "localisation"
    })
    void anotherWordIsNone(String word) {
        assertThat(usual(word).filter(usual -> !usual.equals("données"))).isEmpty();
    }

    @Test
    void aWordThatOthersHaveTooIsNone() {
        MadeSite made =
                new MadeSite(folder)
                        .config("collections: {notes: {output: true}}\n")
                        .post("_notes/a.md", "tags: [adaptation]")
                        .post("_notes/b.md", "tags: [adaptation]")
                        .post("_notes/c.md", "tags: [adaptation]")
                        .post("_notes/d.md", "tags: [adoptation]")
                        .post("_notes/e.md", "tags: [adoptation]");
        Site site = made.open();

        Surroundings around =
                new PostReader(site, MadeSite.CLOCK)
                        .surroundings(
                                MadeSite.index(site),
                                site.named(Path.of("_notes/e.md")),
                                FrontMatter.parse("---\ntags: [adoptation]\n---\n"));

        assertThat(around.usualForm("tags", "adoptation")).isEmpty();
    }
}
