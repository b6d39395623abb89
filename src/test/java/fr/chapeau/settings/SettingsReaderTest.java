package fr.chapeau.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private static final String WHOLE =
            """
            # Réglages
            fields:
              auteur: {hidden: true}
            order: [title, date]
            rules:
              placeholder-todo: off
              image-alt-generic: advice
              typography: {severity: warning, words: [coquille]}
            placeholders: [à venir]
            collections:
              actualites:
                order: [title]
                placeholders: [texte ici]
                rules: {placeholder-todo: error}
                fields:
                  auteur: {label: Autrice ou auteur}
                  chapeau-text:
                    label: {fr: Chapeau, en: Standfirst}
                    help: Deux phrases.
                    type: long-text
                    required: true
                    min: 20
                    max: 300
                  rubrique:
                    type: choice
                    choices: [Vie, {value: art, label: {fr: Arts}}, 2024]
                    default: Vie
                  une-ou-diaporama:
                    type: list-of-maps
                    fields:
                      image: {required: yes, type: image}
            """;

    private static SettingsReader.Reading read(String text) {
        return SettingsReader.read(".chapeau.yml", text);
    }

    /// The kind of each problem and its line.
    private static List<String> wrong(String text) {
        return read(text).problems().stream()
                .map(problem ->
                        problem.message().key().name().replace("SETTINGS_", "")
                                + " "
                                + problem.message().arguments().get(1))
                .toList();
    }

    @Test
    void everythingIsReadAsItIsMeant() {
        SettingsReader.Reading reading = read(WHOLE);

        assertThat(reading.problems()).isEmpty();
        MapSettings fields = reading.settings().fields("actualites");
        assertThat(fields.order()).containsExactly("title");
        assertThat(fields.field("auteur").isHidden()).isTrue();
        assertThat(fields.field("auteur").label()).isEqualTo(LocalText.of("Autrice ou auteur"));
        FieldSettings lead = fields.field("chapeau-text");
        assertThat(lead.label()).isEqualTo(new LocalText("Chapeau", "Standfirst"));
        assertThat(lead.help()).isEqualTo(LocalText.of("Deux phrases."));
        assertThat(lead.type()).isEqualTo(FieldType.LONG_TEXT);
        assertThat(lead.rules()).isEqualTo(new FieldSettings.ValueRules(true, List.of(), 20, 300));
        FieldSettings choice = fields.field("rubrique");
        assertThat(choice.initial()).isEqualTo(new FieldValue.Text("Vie"));
        assertThat(choice.rules().choices())
                .containsExactly(
                        new FieldSettings.Choice("Vie", null),
                        new FieldSettings.Choice("art", LocalText.of("Arts")),
                        new FieldSettings.Choice("2024", null));
        FieldSettings image = fields.field("une-ou-diaporama").inner().field("image");
        assertThat(image.type()).isEqualTo(FieldType.IMAGE);
        assertThat(image.rules().isRequired()).isTrue();
    }

    @Test
    void rulesOfACollectionGoBeforeThoseOfAll() {
        RepositorySettings settings = read(WHOLE).settings();

        assertThat(settings.checks("autre").rule("placeholder-todo").off()).isTrue();
        CheckSettings own = settings.checks("actualites");
        assertThat(own.rule("placeholder-todo"))
                .isEqualTo(new CheckSettings.RuleSettings(false, Severity.ERROR, List.of()));
        assertThat(own.rule("image-alt-generic").severity()).isEqualTo(Severity.ADVICE);
        assertThat(own.rule("typography").words()).containsExactly("coquille");
        assertThat(own.placeholders()).containsExactly("à venir", "texte ici");
        assertThat(own.rule("unknown")).isEqualTo(CheckSettings.RuleSettings.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    feilds: {}                               | UNKNOWN_NEAR 1
                    zorglub: {}                              | UNKNOWN 1
                    fields: 3                                | MAP 1
                    fields: [a]                              | MAP 1
                    fields: {x: 3}                           | MAP 1
                    fields: {x: {type: texte}}               | ONE_OF 1
                    fields: {x: {type: [text]}}              | ONE_OF 1
                    fields: {x: {required: oui}}             | FLAG 1
                    fields: {x: {required: 1}}               | FLAG 1
                    fields: {x: {max: beaucoup}}             | WHOLE 1
                    fields: {x: {max: 1.5}}                  | WHOLE 1
                    fields: {x: {max: 99999999999999999999}} | WHOLE 1
                    fields: {x: {min: 3, max: 2}}            | LIMITS 1
                    fields: {x: {choices: a}}                | LIST 1
                    fields: {x: {choices: [[a]]}}            | TEXT 1
                    fields: {x: {label: [a]}}                | TEXT 1
                    fields: {x: {label: {de: a}}}            | UNKNOWN 1
                    fields: {x: {label: &a b}}               | OPAQUE 1
                    fields: {x: {label: !!str b}}            | OPAQUE 1
                    fields: {x: {default: *a}}               | INVALID 1
                    rules: {todo: fatal}                     | ONE_OF 1
                    collections: [a]                         | MAP 1
                    placeholders: {a: b}                     | LIST 1
                    order: title                             | LIST 1
                    """)
    void aMistakeIsToldWithItsLine(String text, String wrong) {
        List<String> told =
                wrong(text).stream()
                        .map(one -> one.startsWith("INVALID") ? "INVALID 1" : one)
                        .toList();

        assertThat(told).containsExactly(wrong);
    }

    @Test
    void whatIsRightBesideAMistakeHolds() {
        SettingsReader.Reading reading =
                read("fields:\n  x:\n    type: texte\n    max: 3\n  y: []\n  z: {hidden: true}\n");

        assertThat(wrong("fields:\n  x:\n    type: texte\n    max: 3\n  y: []\n  z: {}\n"))
                .containsExactly("ONE_OF 3", "MAP 5");
        assertThat(reading.settings().everywhere().field("x").rules().max()).isEqualTo(3);
        assertThat(reading.settings().everywhere().field("z").isHidden()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# rien\n", "fields:\n", "---\n", "collections:\n  actus:\n"})
    void nothingSaidIsNothingWrong(String text) {
        assertThat(read(text).problems()).isEmpty();
        assertThat(read(text).settings().fields("actus")).isEqualTo(MapSettings.NONE);
    }

    static Stream<String> hostile() {
        String deep = "fields: {x: ".repeat(5_000) + "}".repeat(10_000);
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            steps.append(" ".repeat(4 * i)).append("fields:\n");
            steps.append(" ".repeat(4 * i + 2)).append("x:\n");
        }
        String laughs =
                "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\n"
                        + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nfields: {x: {default: *c}}\n";
        return Stream.of(
                deep,
                steps.toString(),
                laughs,
                "\tfields:\n\t\tx: 1\n",
                "fields:\n\tx: 1\n",
                "- a\n- b\n",
                "texte",
                "x: 1\n".repeat(20_000),
                "fields: {" + "x: {a: 1}, ".repeat(5_000) + "}",
                "fields:\n  " + "x".repeat(500_000) + ": 3\n",
                "fields: {x: {choices: [" + "a, ".repeat(100_000) + "]}}",
                "\0\1\2",
                "fields: {x: {label: \"\ud800\"}}",
                "? [a, b]\n: c\n",
                "<<: {fields: {x: {hidden: true}}}\n",
                "fields: !!binary aGVsbG8=\n",
                "--- \nfields: {}\n--- \nfields: {}\n");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(10)
    void noTextStopsTheReader(String text) {
        SettingsReader.Reading reading = read(text);

        assertThat(reading.problems()).hasSizeLessThan(300);
        sentences(reading.problems());
    }

    @Test
    @Timeout(30)
    void noMixOfPiecesStopsTheReader() {
        String[] pieces = {
            "fields:",
            "collections:",
            "x:",
            "label:",
            "type:",
            "text",
            "choices:",
            "[",
            "]",
            "{",
            "}",
            "\n",
            "\n  ",
            "\n    ",
            "- ",
            ", ",
            "&a ",
            "*a ",
            "!!str ",
            "'",
            "\"",
            "|\n",
            "# ",
            "off",
            "true",
            "12",
            "~",
            ": ",
            "\t",
            "min:",
            "max:",
            "rules:",
            "default:",
            "<<:"
        };
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            }
            sentences(read(text.toString()).problems());
        }
    }

    /// Every problem is a sentence in both languages.
    private static void sentences(List<Problem> problems) {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language);
            problems.forEach(
                    problem -> assertThat(texts.of(problem.message())).containsPattern("[.?]$"));
        }
    }
}
