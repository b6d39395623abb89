package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldModelTest {
    private static final String PARAGRAPH = "Un mot et puis un autre. ".repeat(10).strip();

    @TempDir Path folder;

    /// How a collection of posts uses the key `x`, each post having the given lines.
    private FieldUse use(String... posts) {
        MadeSite made = new MadeSite(folder).config("collections: [notes]\n");
        for (int i = 0; i < posts.length; i++) {
            made.post("_notes/" + i + ".md", posts[i]);
        }
        Site site = made.open();
        PostCollection notes = site.named(Path.of("_notes/0.md")).collection();
        return MadeSite.index(site).fields(notes).use("x").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    x: Bonjour                        ; TEXT
                    x: '2024'                         ; TEXT
                    x: '2024-01-01'                   ; TEXT
                    x: https://exemple.fr/            ; URL
                    x: www.exemple.fr/a               ; URL
                    x: /mentions-legales/             ; URL
                    x: mailto:presse@exemple.fr       ; URL
                    x: 'https://exemple.fr et plus'   ; TEXT
                    x: presse@exemple.fr              ; EMAIL
                    x: 'Écrire à presse@exemple.fr'   ; TEXT
                    x: '@compte'                      ; TEXT
                    x: 'Un **mot** fort'              ; MARKDOWN
                    x: 'Voir [la page](/page/)'       ; MARKDOWN
                    x: '2 * 3 * 4 ** 5'               ; TEXT
                    x:                                ; TEXT
                    x: ''                             ; TEXT
                    x: true                           ; BOOLEAN
                    x: no                             ; BOOLEAN
                    x: 12                             ; NUMBER
                    x: -1.50                          ; NUMBER
                    x: 012                            ; YAML
                    x: 1:30                           ; YAML
                    x: 1_000                          ; YAML
                    x: :signe                         ; YAML
                    x: 2024-01-01                     ; DATE
                    x: 2024-01-01 10:00:00 +01:00     ; DATE_TIME
                    x: [a, b]                         ; TAGS
                    x: []                             ; TAGS
                    x: [2019, 2020]                   ; TAGS
                    x: [[a]]                          ; YAML
                    x: [a, {b: c}]                    ; YAML
                    x: {a: b}                         ; MAP
                    x: [{a: b}]                       ; LIST_OF_MAPS
                    x: /uploads/photo.png             ; IMAGE
                    x: /uploads/Ma%20photo.JPEG?v=2   ; IMAGE
                    x: ./a b/c d e f g h.webp         ; IMAGE
                    x: https://exemple.fr/a.svg       ; IMAGE
                    x: Voir la belle image photo.png  ; IMAGE
                    x: La photo de cette année est dans le fichier photo.png ; TEXT
                    x: .png                           ; TEXT
                    x: doc.pdf                        ; FILE
                    x: /uploads/Bilan 2024.ODT        ; FILE
                    x: [a.pdf, b.pdf]                 ; LIST
                    x: [https://a.fr, https://b.fr]   ; LIST
                    x: [2024-01-01, 2024-02-01]       ; LIST
                    x: &a b                           ; YAML
                    x: !!str b                        ; YAML
                    """)
    void aValueShowsTheKindOfItsField(String line, FieldKind kind) {
        assertThat(use(line).kind()).isEqualTo(kind);
    }

    @Test
    void manyWordsOrLinesMakeALongText() {
        assertThat(use("x: " + PARAGRAPH).kind()).isEqualTo(FieldKind.LONG_TEXT);
        assertThat(use("x: |", "x: a").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(use("x: |\n  a\n  b").kind()).isEqualTo(FieldKind.LONG_TEXT);
    }

    @Test
    void theKindOfMostValuesWins() {
        assertThat(use("x: [a]", "x: [b]", "x: c").kind()).isEqualTo(FieldKind.TAGS);
        assertThat(use("x: 2024-01-01", "x: 2024-01-01 10:00:00", "x: a").kind())
                .isEqualTo(FieldKind.DATE_TIME);
        assertThat(use("x: a.png", "x: b.png", "x: aucune").kind()).isEqualTo(FieldKind.IMAGE);
        assertThat(use("x: a", "x: b", "x: 3").kind()).isEqualTo(FieldKind.TEXT);
        assertThat(use("x: [{a: b}]", "x: []", "x: []").kind()).isEqualTo(FieldKind.LIST_OF_MAPS);
        assertThat(use("x: a", "x: b", "x: c", "x: " + PARAGRAPH).kind())
                .isEqualTo(FieldKind.LONG_TEXT);
    }

    @Test
    void useIsCounted() {
        FieldUse use = use("x: a", "x:", "x: ''", "y: 1", "x: b");

        assertThat(use.present()).isEqualTo(4);
        assertThat(use.filled()).isEqualTo(2);
        assertThat(use.inDefaults()).isFalse();
    }

    @Test
    void theVocabularyOfAListComesMostUsedFirst() {
        FieldUse use =
                use("x: [presse, santé]", "x: [santé]", "x: [art, santé, presse]", "x: [2024]");

        assertThat(use.vocabulary())
                .extracting(word -> word.word() + " " + word.count())
                .containsExactly("santé 3", "presse 2", "2024 1", "art 1");
    }

    @Test
    void aLineOfTextHasAVocabularyWhereItsValuesComeAgain() {
        String[] choice = {"x: ouvert", "x: fermé", "x: ouvert", "x: ouvert"};
        String[] free = {"x: a", "x: b", "x: c", "x: d"};
        String[] mixed = Arrays.copyOf(choice, 5);
        mixed[4] = "x: " + "Un autre mot ".repeat(9);

        assertThat(use(choice).vocabulary())
                .extracting(FieldUse.WordCount::word)
                .containsExactly("ouvert", "fermé");
        assertThat(use(free).vocabulary()).isEmpty();
        assertThat(use(mixed).vocabulary()).isEmpty();
    }

    @Test
    void theMapsOfAListHaveAModelOfTheirOwn() {
        FieldUse use =
                use(
                        "x:\n- nom: a\n  quand: 2024-01-01\n- nom: b",
                        "x:\n- nom: c\n  fin: true\n  lieux: [{ville: Dax}]");

        FieldModel items = use.fields().orElseThrow();

        assertThat(items.maps()).isEqualTo(3);
        assertThat(items.uses())
                .extracting(one -> one.key() + " " + one.kind() + " " + one.filled())
                .containsExactly(
                        "nom TEXT 3", "fin BOOLEAN 1", "quand DATE 1", "lieux LIST_OF_MAPS 1");
        assertThat(items.use("lieux").flatMap(FieldUse::fields).orElseThrow().use("ville"))
                .isPresent();
    }

    @Test
    void defaultsShowKeysAndKindsButFillNothing() {
        MadeSite made =
                new MadeSite(folder)
                        .config(
                                """
                                collections: [notes, fiches]
                                defaults:
                                - scope: {path: '', type: notes}
                                  values:
                                    une: true
                                    galerie: [{photo: , texte: }]
                                    nombre: 3
                                    titre2:
                                """)
                        .post("_notes/a.md", "title: a", "nombre: quatre")
                        .post("_fiches/a.md", "title: a");
        Site site = made.open();
        SiteIndex index = MadeSite.index(site);

        FieldModel notes = index.fields(site.named(Path.of("_notes/a.md")).collection());

        assertThat(notes.uses())
                .extracting(one -> one.key() + " " + one.kind() + " " + one.filled())
                .containsExactly(
                        "title TEXT 1",
                        "nombre TEXT 1",
                        "une BOOLEAN 0",
                        "galerie LIST_OF_MAPS 0",
                        "titre2 TEXT 0");
        assertThat(notes.use("galerie").flatMap(FieldUse::fields).orElseThrow().uses())
                .extracting(FieldUse::key)
                .containsExactly("photo", "texte");
        assertThat(index.fields(site.named(Path.of("_fiches/a.md")).collection()).uses())
                .hasSize(1);
    }

    @Test
    void keysComeInTheirUsualOrder() {
        MadeSite made =
                new MadeSite(folder)
                        .config("")
                        .post("_posts/2024-01-01-a.md", "c: 1", "a: 1", "b: 1")
                        .post("_posts/2024-01-02-a.md", "c: 1", "b: 1")
                        .post("_posts/2024-01-03-a.md", "a: 1", "b: 1");
        Site site = made.open();

        assertThat(MadeSite.index(site).fields().uses())
                .extracting(FieldUse::key)
                .containsExactly("c", "a", "b");
    }
}
