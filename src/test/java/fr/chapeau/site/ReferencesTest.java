package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which values name other posts, and which choices come again.
class ReferencesTest {
    @TempDir Path folder;
    private int sites;

    private FieldUse use(String... lines) {
        MadeSite made =
                new MadeSite(folder.resolve("site-" + ++sites))
                        .config("collections: [notes, villes]\n")
                        .post("_villes/dax.md", "title: Dax la Belle")
                        .post("_villes/pau.md", "title: Pau la Haute")
                        .post("_villes/auch.md", "title: Auch la Neuve");
        for (int i = 0; i < lines.length; i++) {
            made.post("_notes/note-" + i + ".md", "title: Note " + i, lines[i]);
        }
        Site site = made.open();
        PostCollection notes = site.named(Path.of("_notes/note-0.md")).collection();
        return MadeSite.index(site).fields(notes).use("x").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "dax, pau, SLUG",
        "dax.md, auch.md, FILE_NAME",
        "Dax la Belle, Auch la Neuve, TITLE",
        "/villes/dax, /villes/pau/, PATH",
        "_villes/dax.md, _villes/pau.md, PATH"
    })
    void aValueNamesAPostInSeveralWays(String one, String other, ReferenceTarget.By by) {
        FieldUse use = use("x: " + one, "x: " + other, "x: " + one);

        assertThat(use.kind()).isEqualTo(FieldKind.REFERENCE);
        assertThat(use.target().by()).isEqualTo(by);
        assertThat(use.target().collection().label()).isEqualTo("villes");
        assertThat(use.vocabulary().getFirst()).isEqualTo(new FieldUse.WordCount(one, 2));
    }

    @Test
    void aListMayNamePostsToo() {
        FieldUse use = use("x: [dax, pau]", "x: [auch]");

        assertThat(use.kind()).isEqualTo(FieldKind.LIST);
        assertThat(use.item()).isEqualTo(FieldKind.REFERENCE);
    }

    @Test
    void wordsThatNameNoPostAreNone() {
        assertThat(use("x: dax", "x: bordeaux", "x: agen").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(use("x: dax").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(use("x: /villes/ancienne", "x: /villes/autre").kind()).isEqualTo(FieldKind.URL);
    }

    @Test
    void aFieldThatSaysThePostsOwnNameRefersToNoOther() {
        assertThat(use("x: note-0", "x: note-1", "x: note-2").kind()).isEqualTo(FieldKind.TEXT);
    }

    @Test
    void fewValuesThatComeAgainAreAChoice() {
        String[] lines = {"x: oui", "x: non", "x: oui", "x: oui", "x: non", "x: peut-être"};
        String[] twice = {"x: oui", "x: non", "x: oui", "x: non"};
        String[] one = {"x: oui", "x: oui", "x: oui", "x: oui", "x: oui", "x: oui"};

        assertThat(use(lines).kind()).isEqualTo(FieldKind.TEXT);
        lines[5] = "x: oui";
        assertThat(use(lines).kind()).isEqualTo(FieldKind.CHOICE);
        assertThat(use(twice).kind()).isEqualTo(FieldKind.TEXT);
        assertThat(use(one).kind()).isEqualTo(FieldKind.TEXT);
    }

    @Test
    void aBlankFieldIsLikeItsSiblingOrItsNamesake() {
        MadeSite made =
                new MadeSite(folder)
                        .config(
                                """
                                collections: [notes, villes]
                                defaults:
                                - scope: {path: ''}
                                  values: {jour_fin: , affiche: }
                                """)
                        .post("_notes/a.md", "jour_debut: 2024-01-01")
                        .post("_villes/b.md", "affiche: /a.png");
        Site site = made.open();
        PostCollection notes = site.named(Path.of("_notes/a.md")).collection();

        FieldModel model = MadeSite.index(site).fields(notes);

        assertThat(model.use("jour_fin").orElseThrow().kind()).isEqualTo(FieldKind.DATE);
        assertThat(model.use("affiche").orElseThrow().kind()).isEqualTo(FieldKind.IMAGE);
    }

    @Test
    void theOrderOfEveryMapIsAValue() {
        MadeSite made =
                new MadeSite(folder)
                        .config("collections: [notes]\n")
                        .post("_notes/a.md", "a: 1", "b: [{x: 1, y: 2, z: 3}]", "c: 1", "d: 1")
                        .post("_notes/b.md", "a: 1", "e: 1", "d: 1", "b: {y: 1, z: 2}");
        Site site = made.open();

        FieldModel model = MadeSite.index(site).fields();

        assertThat(model.order())
                .startsWith("a")
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        assertThat(model.keyOrder().below("b").keys()).containsExactly("x", "y", "z");
        assertThat(model.keyOrder().keys()).isEqualTo(model.order());
    }
}
