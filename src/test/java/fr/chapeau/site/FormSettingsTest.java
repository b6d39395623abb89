package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `.chapeau.yml` does to a form, and what is said of the values in it.
class FormSettingsTest {
    private static final String POST = "_notes/a.md";

    @TempDir Path folder;

    private List<FormField> form(String settings, String... lines) throws Exception {
        MadeSite made =
                new MadeSite(folder)
                        .config("collections: [notes]\n")
                        .file(".chapeau.yml", settings)
                        .post(POST, lines);
        Site site = made.open();
        String text = Files.readString(folder.resolve(POST));
        return MadeSite.index(site).form(FrontMatter.parse(text), site.named(Path.of(POST)));
    }

    private static FormField field(List<FormField> form, String key) {
        return form.stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    private FormField one(String settings, String line) throws Exception {
        String indented = settings.replace("; ", "\n    ");
        return field(form("fields:\n  x:\n    " + indented + "\n", line), "x");
    }

    private static String said(Optional<Problem> problem) {
        return problem.map(one -> one.message().key().name()).orElse("");
    }

    @Test
    void theRepositoryNamesItsFields() throws Exception {
        FormField plain = one("label: Grand titre; help: {fr: Court, en: Short}", "x: a");
        FormField both = one("label: {fr: Titre court, en: Short title}", "x: a");

        assertThat(plain.label(Language.FRENCH)).isEqualTo("Grand titre");
        assertThat(plain.label(Language.ENGLISH)).isEqualTo("Grand titre");
        assertThat(plain.help(Language.ENGLISH)).contains("Short");
        assertThat(both.label(Language.ENGLISH)).isEqualTo("Short title");
    }

    @Test
    void elseTheUsualWordsNameThemElseTheKey() throws Exception {
        List<FormField> form = form("", "title: a", "event_reason: b");

        assertThat(field(form, "title").label(Language.FRENCH)).isEqualTo("Titre");
        assertThat(field(form, "title").help(Language.FRENCH)).isPresent();
        assertThat(field(form, "event_reason").label(Language.FRENCH)).isEqualTo("Event reason");
        assertThat(field(form, "event_reason").help(Language.FRENCH)).isEmpty();
    }

    @Test
    void fieldsComeInTheOrderOfTheRepositoryAndHiddenOnesNot() throws Exception {
        List<FormField> form =
                form(
                        """
                        order: [c, nouveau]
                        collections:
                          notes:
                            fields:
                              b: {hidden: true}
                              nouveau: {type: date}
                              carte:
                                order: [z]
                                fields: {y: {required: true}}
                        """,
                        "a: 1",
                        "b: 2",
                        "c: 3",
                        "carte: {x: 1, z: 2}");

        assertThat(form).extracting(FormField::key).containsExactly("c", "nouveau", "a", "carte");
        assertThat(field(form, "nouveau").kind()).isEqualTo(FieldKind.DATE);
        assertThat(field(form, "carte").fields())
                .extracting(FormField::key)
                .containsExactly("z", "x", "y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    type: long-text            | x: un            | LONG_TEXT
                    type: text                 | x: 12            | TEXT
                    type: markdown             | x:               | MARKDOWN
                    type: date                 | x: 2024-01-01    | DATE
                    type: date                 | x: bientôt       | TEXT
                    type: number               | x: douze         | TEXT
                    type: text                 | x: [a]           | TAGS
                    type: text                 | x: {a: b}        | MAP
                    type: tags                 | x: [a]           | TAGS
                    type: tags                 | x: a             | TEXT
                    type: list; items: url     | x: []            | LIST
                    type: image                | x: photo         | IMAGE
                    type: map                  | x:               | MAP
                    type: map                  | x: a             | TEXT
                    type: list-of-maps         | x: []            | LIST_OF_MAPS
                    type: text                 | x: &y b          | YAML
                    choices: [a, b]            | x: c             | CHOICE
                    choices: [a, b]            | x: [a]           | TAGS
                    """)
    void aDeclaredTypeIsTakenWhereItCanShowTheValue(String settings, String line, FieldKind kind)
            throws Exception {
        assertThat(one(settings, line).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    required: true             | x:                  | FIELD_REQUIRED
                    required: true             | x: ''               | FIELD_REQUIRED
                    required: true             | x: []               | FIELD_REQUIRED
                    required: true             | y: 1                | FIELD_REQUIRED
                    required: true             | x: false            |
                    max: 3                     | x: abcd             | FIELD_TOO_LONG
                    max: 3                     | x: éàü              |
                    max: 1                     | x: 😀              |
                    min: 3                     | x: ab               | FIELD_TOO_SHORT
                    min: 3                     | x:                  |
                    type: number; min: 3       | x: 2                | FIELD_TOO_SMALL
                    type: number; max: 3       | x: 3.5              | FIELD_TOO_LARGE
                    type: number; max: 3       | x: 3                |
                    type: tags; min: 2         | x: [a]              | FIELD_TOO_FEW
                    type: tags; max: 1         | x: [a, b]           | FIELD_TOO_MANY
                    type: date                 | x: 2024-02-30       | FIELD_NOT_A_DATE
                    type: date                 | x: bientôt          | FIELD_NOT_A_DATE
                    type: date                 | x: '2024-02-29'     |
                    type: date-time            | x: 2024-02-29 10:00:00 |
                    type: number               | x: douze            | FIELD_NOT_A_NUMBER
                    type: number               | x: '12'             |
                    type: url                  | x: exemple          | FIELD_NOT_A_URL
                    type: url                  | x: /page/           |
                    type: url                  | x: '{{ site.url }}/a' |
                    type: email                | x: a@b              | FIELD_NOT_AN_EMAIL
                    type: email                | x: a@b.fr           |
                    type: boolean              | x: peut-être        | FIELD_NOT_A_FLAG
                    type: boolean              | x: yes              |
                    choices: [oui, non]        | x: peut-être        | FIELD_NOT_A_CHOICE
                    choices: [oui, non, 2024]  | x: 2024             |
                    choices: [a, {value: b, label: B}] | x: b        |
                    choices: [a, b]            | x: [a, c]           | FIELD_NOT_A_CHOICE
                    type: list; items: email   | x: [a@b.fr, c]      | FIELD_NOT_AN_EMAIL
                    type: text                 | x: {a: b}           |
                    """)
    void whatIsWrongWithAValueIsSaid(String settings, String line, String key) throws Exception {
        FormField field = one(settings, line);

        assertThat(said(FieldCheck.check(field))).isEqualTo(key == null ? "" : key);
    }

    @Test
    void theChoicesAreNamedAsTheFormShowsThemAndOnlyTheFirst() throws Exception {
        FormField few =
                one("choices: [tous, {value: pros, label: {fr: Métier, en: Trade}}]", "x: a");
        FormField many = one("choices: [1, 2, 3, 4, 5, 6, 7]", "x: a");

        assertThat(sentence(few, Language.FRENCH)).endsWith("Choisissez\u00a0: tous, Métier.");
        assertThat(sentence(few, Language.ENGLISH)).endsWith("Choose: tous, Trade.");
        assertThat(sentence(many, Language.ENGLISH)).endsWith("Choose: 1, 2, 3, 4, 5, 6, …");
    }

    private static String sentence(FormField field, Language language) {
        return new Texts(language).of(FieldCheck.check(field).orElseThrow().message());
    }

    @Test
    void aValueIsCheckedBeforeItIsWritten() throws Exception {
        FormField field = one("type: email; required: true", "x: a@b.fr");

        assertThat(FieldCheck.check(field, new FieldValue.Text("a@b.fr"))).isEmpty();
        assertThat(said(FieldCheck.check(field, new FieldValue.Text("a@b"))))
                .isEqualTo("FIELD_NOT_AN_EMAIL");
        assertThat(said(FieldCheck.check(field, new FieldValue.Text(" "))))
                .isEqualTo("FIELD_REQUIRED");
        assertThat(said(FieldCheck.check(field, new FieldValue.Text("@".repeat(1_000_000)))))
                .isEqualTo("FIELD_NOT_AN_EMAIL");
    }

    @Test
    void anAddressIsMissedWhereNearlyAllPostsHaveOne() throws Exception {
        MadeSite made = new MadeSite(folder).config("collections: [notes]\n");
        for (int i = 0; i < 12; i++) {
            made.post("_notes/n" + i + ".md", "courrier: a" + i + "@exemple.fr");
        }
        made.post(POST, "courrier: moi chez exemple.fr");
        Site site = made.open();
        String text = Files.readString(folder.resolve(POST));

        FormField field =
                field(
                        MadeSite.index(site)
                                .form(FrontMatter.parse(text), site.named(Path.of(POST))),
                        "courrier");

        assertThat(said(FieldCheck.check(field))).isEqualTo("FIELD_NOT_AN_EMAIL");
    }

    @Test
    void aBrokenFileStopsNoSite() throws Exception {
        String broken = "collections:\n  notes:\n    fields: {x: {typ: text\n";
        List<FormField> form = form(broken, "title: a");
        Site site = MadeSite.open(folder);

        assertThat(form).extracting(FormField::key).contains("title");
        assertThat(MadeSite.notices(site)).containsExactly("SETTINGS_INVALID");
        assertThat(site.notices().getFirst().span()).isNotNull();
    }

    @Test
    void manyMistakesAreToldByTheFirst() {
        String settings = String.join("\n", Arrays.asList("a: 1", "b: 1", "c: 1", "d: 1", "e: 1"));
        Site site =
                new MadeSite(folder)
                        .config("")
                        .post("_posts/2024-01-01-a.md", "title: a")
                        .file(".chapeau.yml", settings)
                        .open();

        assertThat(MadeSite.notices(site))
                .containsExactly(
                        "SETTINGS_UNKNOWN",
                        "SETTINGS_UNKNOWN",
                        "SETTINGS_UNKNOWN",
                        "SETTINGS_MORE");
    }

    @Test
    void settingsOfAnOpenSiteCanChange() throws Exception {
        MadeSite made =
                new MadeSite(folder).config("collections: [notes]\n").post(POST, "x: a", "y: b");
        Site site = made.open();
        SiteIndex index = MadeSite.index(site);
        made.file(".chapeau.yml", "fields: {y: {hidden: true}}\n");

        SiteIndex now = index.with(MadeSite.open(folder).settings());

        FrontMatter post = FrontMatter.parse(Files.readString(folder.resolve(POST)));
        assertThat(now.form(post, site.named(Path.of(POST))))
                .extracting(FormField::key)
                .containsExactly("x");
    }
}
