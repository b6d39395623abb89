package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    @TempDir Path folder;

    private MadeSite actualites() {
        return new MadeSite(folder)
                .config(
                        """
                        collections: {actus: {output: true}}
                        defaults:
                        - scope: {path: '', type: actus}
                          values: {layout: page, auteur: , une: true}
                        """)
                .post(
                        "_actus/a.md",
                        "title: Un",
                        "date: 2024-01-01 10:00:00 +01:00",
                        "tags: [presse, santé]",
                        "une-ou-diaporama:",
                        "- image: /uploads/a.png",
                        "  alternative-textuelle: Une salle pleine")
                .post(
                        "_actus/b.md",
                        "# commentaire",
                        "tags: [santé]",
                        "title: Deux",
                        "une-ou-diaporama:",
                        "- image: /uploads/b.png",
                        "- legende: Sans image")
                .post("_actus/c.md", "title: Trois", "rare: 1", "date: 2024-01-01 10:00:00 +01:00");
    }

    private static List<FormField> form(MadeSite made, String path) throws Exception {
        Site site = made.open();
        SiteIndex index = MadeSite.index(site);
        String text = Files.readString(made.root().resolve(path));
        return index.form(FrontMatter.parse(text), site.named(Path.of(path)));
    }

    private static FormField field(List<FormField> form, String key) {
        return form.stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    private static String shown(FormField field) {
        return field.key() + (field.isPresent() ? " " : " absent ") + field.kind();
    }

    @Test
    void thePostsOwnFieldsComeInItsOrderThenTheUsualOnes() throws Exception {
        List<FormField> form = form(actualites(), "_actus/b.md");

        assertThat(form)
                .extracting(FormTest::shown)
                .containsExactly(
                        "tags TAGS",
                        "title TEXT",
                        "une-ou-diaporama LIST_OF_MAPS",
                        "date absent DATE_TIME",
                        "layout absent TEXT",
                        "auteur absent TEXT",
                        "une absent BOOLEAN");
        assertThat(field(form, "une").inherited()).isEqualTo(new PsychValue.Bool(true));
        assertThat(field(form, "auteur").inherited()).isNull();
        assertThat(field(form, "tags").words()).containsExactly("santé", "presse");
    }

    @Test
    void theItemsOfAListHaveTheKeysOfTheirLikes() throws Exception {
        FormField slides = field(form(actualites(), "_actus/b.md"), "une-ou-diaporama");

        assertThat(slides.items()).hasSize(2);
        assertThat(slides.items().getFirst())
                .extracting(FormTest::shown)
                .containsExactly(
                        "image IMAGE", "alternative-textuelle absent TEXT", "legende absent TEXT");
        assertThat(slides.items().getFirst())
                .extracting(field -> field.path().toString())
                .containsExactly(
                        "une-ou-diaporama[0].image",
                        "une-ou-diaporama[0].alternative-textuelle",
                        "une-ou-diaporama[0].legende");
        assertThat(slides.items().getFirst().getFirst().alternative())
                .isEqualTo("alternative-textuelle");
        assertThat(slides.items().get(1))
                .extracting(FormTest::shown)
                .containsExactly(
                        "legende TEXT", "image absent IMAGE", "alternative-textuelle absent TEXT");
        assertThat(slides.fields())
                .extracting(field -> field.path().toString())
                .containsExactly(
                        "une-ou-diaporama[2].image",
                        "une-ou-diaporama[2].alternative-textuelle",
                        "une-ou-diaporama[2].legende");
    }

    @Test
    void aPictureOffersItsAlternativeAlthoughNoPostHasIt() throws Exception {
        MadeSite made =
                new MadeSite(folder)
                        .config("lang: fr\n")
                        .post("_posts/2024-01-01-a.md", "galerie:", "- image: /a.png");

        FormField gallery = field(form(made, "_posts/2024-01-01-a.md"), "galerie");

        assertThat(gallery.items().getFirst())
                .extracting(FormTest::shown)
                .containsExactly("image IMAGE", "alternative-textuelle absent TEXT");
    }

    @Test
    void theNameOfAFileInAnAlternativeIsStillText() throws Exception {
        MadeSite made =
                new MadeSite(folder)
                        .config("")
                        .post(
                                "_posts/2024-01-01-a.md",
                                "x:",
                                "- image: /a.png",
                                "  alternative-textuelle: photo.png");

        FormField x = field(form(made, "_posts/2024-01-01-a.md"), "x");

        assertThat(x.items().getFirst())
                .extracting(FormTest::shown)
                .containsExactly("image IMAGE", "alternative-textuelle TEXT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    x: Titre ; x: 2024        ; TEXT
                    x: Titre ; x: no          ; TEXT
                    x: Titre ; x: 2024-01-01  ; DATE
                    x: Titre ; x: [a]         ; TAGS
                    x: Titre ; x: {a: b}      ; MAP
                    x: Titre ; x: *a          ; TEXT
                    x: Titre ; x: &a b        ; YAML
                    x: [a]   ; x: b           ; TEXT
                    x: [a]   ; x:             ; TAGS
                    x: a.png ; x: aucune      ; TEXT
                    x: a.png ; x:             ; IMAGE
                    x: true  ; x:             ; BOOLEAN
                    x: 2024-01-01 ; x:        ; DATE
                    x: 2024-01-01 ; x: 2024-01-01 10:00:00 ; DATE_TIME
                    x: [{a: b}] ; x: []       ; LIST_OF_MAPS
                    x: [{a: b}] ; x: [c]      ; TAGS
                    x: {a: b} ; x:            ; MAP
                    """)
    void aValueThatIsNotOfTheUsualKindIsShownAsWhatItIs(String usual, String own, FieldKind kind)
            throws Exception {
        MadeSite made = new MadeSite(folder).config("collections: [notes]\n");
        for (int i = 0; i < 3; i++) {
            made.post("_notes/" + i + ".md", usual);
        }
        made.post("_notes/own.md", own);

        List<FormField> form = form(made, "_notes/own.md");

        assertThat(form).extracting(FormField::kind).first().isEqualTo(kind);
    }

    @Test
    void aFrontMatterThatCannotBeReadHasOnlyAbsentFields() throws Exception {
        MadeSite made = actualites().file("_actus/d.md", "---\ntitle: 'a\n---\n");

        assertThat(form(made, "_actus/d.md")).isNotEmpty().noneMatch(FormField::isPresent);
    }

    @Test
    void aKeyThatStandsTwiceIsShownOnce() throws Exception {
        MadeSite made =
                new MadeSite(folder)
                        .config("")
                        .post("_posts/2024-01-01-a.md", "a: 1", "b: 2", "a: 3");

        assertThat(form(made, "_posts/2024-01-01-a.md"))
                .extracting(FormTest::shown)
                .containsExactly("a YAML", "b NUMBER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    chapeau-text          ; Chapeau text
                    alternative-textuelle ; Alternative textuelle
                    une_ou_diaporama      ; Une ou diaporama
                    publishedDate         ; Published date
                    URLSource             ; URL source
                    logoRGAA              ; Logo RGAA
                    élan                  ; Élan
                    a                     ; A
                    e-mail                ; E mail
                    --                    ; --
                    top250                ; Top250
                    """)
    void aKeyIsShownInWords(String key, String label) {
        assertThat(KeyLabel.of(key, Locale.UK)).isEqualTo(label);
        assertThat(KeyLabel.of(key, Locale.FRANCE)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    debut                   ; Début                     ; Debut
                    details                 ; Détails                   ; Details
                    numero_telephone        ; Numéro téléphone          ; Numero telephone
                    date-de-creation        ; Date de création          ; Date de creation
                    date-mise-a-jour        ; Date mise à jour          ; Date mise a jour
                    plan-d-acces            ; Plan d’accès              ; Plan d acces
                    motsCles                ; Mots clés                 ; Mots cles
                    actualites-du-ministere ; Actualités du ministère   ; Actualites du ministere
                    evenement               ; Événement                 ; Evenement
                    oeuvres                 ; Œuvres                    ; Oeuvres
                    marche                  ; Marche                    ; Marche
                    a-b                     ; A b                       ; A b
                    debutant                ; Debutant                  ; Debutant
                    """)
    void frenchReadersSeeTheAccentsThatKeysGoWithout(String key, String french, String english) {
        assertThat(KeyLabel.of(key, Locale.FRANCE)).isEqualTo(french);
        assertThat(KeyLabel.of(key, Locale.UK)).isEqualTo(english);
    }
}
