package fr.chapeau.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Language;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.text.TextEdits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepositorySettingsEditorTest {
    private static final String COMMENTED =
            """
            # Les réglages de la rédaction.
            collections:
              actualites:   # les nouvelles
                fields:
                  chapeau-text:
                    label: "Chapeau"   # le mot de la maison
                    max: 300
            """;
    private static final SettingsPlace LEAD =
            new SettingsPlace("actualites", List.of("chapeau-text"));

    private final RepositorySettingsEditor editor = new RepositorySettingsEditor();

    private static String done(String text, Outcome<TextEdits> outcome) {
        return switch (outcome) {
            case Outcome.Done<TextEdits>(TextEdits edits) -> edits.apply(text);
            case Outcome.Refused<TextEdits>(Problem why) -> throw new AssertionError(why);
            case Outcome.Failed<TextEdits>(Problem why) -> throw new AssertionError(why);
        };
    }

    private String set(String text, SettingsPlace place, FieldSetting setting, FieldValue value) {
        return done(text, say(text, place, setting, value));
    }

    private Outcome<TextEdits> say(
            String text, SettingsPlace place, FieldSetting setting, FieldValue value) {
        return editor.apply(text, List.of(new SettingChange.Say(place, setting, value)));
    }

    private String leave(String text, FieldSetting setting) {
        return done(text, editor.apply(text, List.of(new SettingChange.Leave(LEAD, setting))));
    }

    private static String refused(Outcome<TextEdits> outcome) {
        return outcome instanceof Outcome.Refused<TextEdits>(Problem why)
                ? why.message().key().name()
                : outcome.toString();
    }

    @Test
    void theFirstSettingMakesTheFile() {
        String text = set("", LEAD, FieldSetting.REQUIRED, new FieldValue.Bool(true));

        assertThat(text)
                .isEqualTo(
                        """
                        collections:
                          actualites:
                            fields:
                              chapeau-text:
                                required: true
                        """);
    }

    @Test
    void onlyTheSettingChanges() {
        assertThat(set(COMMENTED, LEAD, FieldSetting.LABEL, new FieldValue.Text("Accroche")))
                .isEqualTo(COMMENTED.replace("\"Chapeau\"", "\"Accroche\""));
        assertThat(set(COMMENTED, LEAD, FieldSetting.MAX, new FieldValue.Number("200")))
                .isEqualTo(COMMENTED.replace("300", "200"));
        assertThat(set(COMMENTED, LEAD, FieldSetting.MAX, new FieldValue.Number("300")))
                .isEqualTo(COMMENTED);
    }

    @Test
    void aNewSettingComesBehindTheOthersOfItsField() {
        String text = set(COMMENTED, LEAD, FieldSetting.TYPE, new FieldValue.Text("long-text"));

        assertThat(text).isEqualTo(COMMENTED + "        type: long-text\n");
    }

    @Test
    void aFieldOfAMapAndOneOfAllCollectionsHavePlacesOfTheirOwn() {
        SettingsPlace image = new SettingsPlace(null, List.of("une-ou-diaporama", "image"));
        LinkedHashMap<String, FieldValue> languages = new LinkedHashMap<>();
        languages.put("fr", new FieldValue.Text("Photo"));
        languages.put("en", new FieldValue.Text("Picture"));

        String text = set(COMMENTED, image, FieldSetting.LABEL, new FieldValue.MapOf(languages));

        assertThat(text).startsWith(COMMENTED);
        assertThat(
                        SettingsReader.read("x", text)
                                .settings()
                                .fields("communiques")
                                .field("une-ou-diaporama")
                                .inner()
                                .field("image")
                                .label())
                .isEqualTo(new LocalText("Photo", "Picture"));
    }

    @Test
    void commentsAloneAndFilesWithoutLastLineEndStay() {
        FieldValue yes = new FieldValue.Bool(true);

        assertThat(set("# Rien encore.\n", LEAD, FieldSetting.HIDDEN, yes))
                .startsWith("# Rien encore.\n")
                .contains("hidden: true");
        assertThat(set("order: [title]", LEAD, FieldSetting.HIDDEN, yes))
                .startsWith("order: [title]\n")
                .contains("hidden: true");
        assertThat(set("order: [title]\r\n", LEAD, FieldSetting.HIDDEN, yes))
                .startsWith("order: [title]\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void theOrderOfAMapIsASettingToo() {
        SettingsPlace top = new SettingsPlace("actualites", List.of());
        FieldValue order =
                new FieldValue.ListOf(
                        List.of(new FieldValue.Text("title"), new FieldValue.Text("date")));

        String text = set(COMMENTED, top, FieldSetting.ORDER, order);

        assertThat(SettingsReader.read("x", text).settings().fields("actualites").order())
                .containsExactly("title", "date");
    }

    @Test
    void whatIsNoLongerSaidGoesWithItsEmptySections() {
        String text = leave(COMMENTED, FieldSetting.MAX);
        String none = leave(text, FieldSetting.LABEL);

        assertThat(text).isEqualTo(COMMENTED.replace("        max: 300\n", ""));
        assertThat(SettingsReader.read("x", none).settings())
                .isEqualTo(new RepositorySettings(MapSettings.NONE, Map.of(), CheckSettings.NONE));
        assertThat(none).startsWith("# Les réglages");
    }

    @Test
    void aValueThatTheSettingDoesNotWantIsRefused() {
        assertThat(refused(say(COMMENTED, LEAD, FieldSetting.TYPE, new FieldValue.Text("texte"))))
                .isEqualTo("SETTINGS_ONE_OF");
        assertThat(refused(say(COMMENTED, LEAD, FieldSetting.MIN, new FieldValue.Number("301"))))
                .isEqualTo("SETTINGS_LIMITS");
    }

    @Test
    void whatCannotBeReadIsLeftAlone() {
        FieldValue yes = new FieldValue.Bool(true);

        assertThat(refused(say("a: 'b\n", LEAD, FieldSetting.HIDDEN, yes)))
                .isEqualTo("SETTINGS_INVALID");
        assertThat(refused(say("---\na: b\n", LEAD, FieldSetting.HIDDEN, yes)))
                .isEqualTo("SETTINGS_NOT_EDITABLE");
    }

    @Test
    void wordsChangeInOneLanguageWhereTheyAreSaidInEach() {
        String both = COMMENTED.replace("\"Chapeau\"", "{fr: Chapeau, en: Lead}");
        SettingChange french =
                new SettingChange.SayIn(LEAD, FieldSetting.LABEL, Language.FRENCH, "Accroche");

        assertThat(done(both, editor.apply(both, List.of(french))))
                .isEqualTo(both.replace("Chapeau, en", "Accroche, en"));
        assertThat(done(COMMENTED, editor.apply(COMMENTED, List.of(french))))
                .isEqualTo(COMMENTED.replace("\"Chapeau\"", "\"Accroche\""));
    }

    @Test
    void choicesThatStayKeepTheirSpelling() {
        String text =
                """
                collections:
                  actualites:
                    fields:
                      chapeau-text:
                        choices:
                          - 2024   # l’an dernier
                          - {value: art, label: {fr: Arts}}
                          - 'vie'
                """;
        List<Choice> wanted =
                List.of(
                        new Choice("2024", null),
                        new Choice("art", LocalText.of("Arts")),
                        new Choice("vie", null),
                        new Choice("mer", new LocalText("La mer", "The sea")));

        String now =
                done(text, editor.apply(text, List.of(new SettingChange.SayChoices(LEAD, wanted))));

        assertThat(now).startsWith(text);
        assertThat(
                        SettingsReader.read("x", now)
                                .settings()
                                .fields("actualites")
                                .field("chapeau-text")
                                .rules()
                                .choices())
                .isEqualTo(wanted);
    }

    @Test
    void aSectionThatIsToHoldSomethingElseStaysWhereItIs() {
        String text = COMMENTED.replace("                    max: 300\n", "") + "order: [title]\n";
        List<SettingChange> changes =
                List.of(
                        new SettingChange.Leave(LEAD, FieldSetting.LABEL),
                        new SettingChange.Leave(LEAD, FieldSetting.MAX),
                        new SettingChange.Say(
                                LEAD, FieldSetting.REQUIRED, new FieldValue.Bool(true)));

        String now = done(text, editor.apply(text, changes));

        assertThat(now)
                .isEqualTo(
                        """
                        # Les réglages de la rédaction.
                        collections:
                          actualites:   # les nouvelles
                            fields:
                              chapeau-text:
                                required: true
                        order: [title]
                        """);
    }

    @Test
    void limitsMayPassEachOtherOnTheWay() {
        String text = COMMENTED.replace("max: 300", "min: 5\n        max: 10");
        List<SettingChange> changes =
                List.of(
                        new SettingChange.Say(LEAD, FieldSetting.MIN, new FieldValue.Number("20")),
                        new SettingChange.Say(LEAD, FieldSetting.MAX, new FieldValue.Number("30")));

        assertThat(done(text, editor.apply(text, changes)))
                .isEqualTo(COMMENTED.replace("max: 300", "min: 20\n        max: 30"));
    }
}
