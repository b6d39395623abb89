package fr.chapeau.app.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.frontmatter.FieldValue;
import fr.chapeau.i18n.Language;
import fr.chapeau.settings.FieldSetting;
import fr.chapeau.settings.FieldSettings;
import fr.chapeau.settings.FieldSettings.Choice;
import fr.chapeau.settings.FieldType;
import fr.chapeau.settings.LocalText;
import fr.chapeau.settings.SettingChange;
import fr.chapeau.settings.SettingsPlace;
import fr.chapeau.site.FieldKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldChangesTest {
    private static final SettingsPlace TOP = new SettingsPlace("actus", List.of());
    private static final SettingsPlace PLACE = new SettingsPlace("actus", List.of("a"));

    private final FieldChanges changes = new FieldChanges(Language.FRENCH);

    private static AdjustableField field(String key, FieldSettings own) {
        return new AdjustableField(
                new SettingsPlace("actus", List.of(key)),
                new FoundField(LocalText.of(key), null, FieldKind.TEXT, null, 1, 1, List.of()),
                own,
                FieldSettings.NONE,
                new AdjustableMap(TOP, List.of(), List.of(), List.of()));
    }

    private static AdjustableMap map(String keys, String own, String shared) {
        return new AdjustableMap(
                TOP,
                keys(keys).stream().map(key -> field(key, FieldSettings.NONE)).toList(),
                keys(own),
                keys(shared));
    }

    private static List<String> keys(String letters) {
        return Arrays.stream(letters.strip().split("")).filter(key -> !key.isEmpty()).toList();
    }

    private String order(AdjustableMap map, String now) {
        List<SettingChange> made = changes.order(map, keys(now));
        if (made.isEmpty()) {
            return "as it is";
        }
        return switch (made.getFirst()) {
            case SettingChange.Say(var place, var setting, FieldValue.ListOf(var items)) -> {
                StringBuilder text = new StringBuilder();
                items.forEach(item -> text.append(((FieldValue.Text) item).text()));
                yield text.toString();
            }
            case SettingChange.Leave leave -> "as found";
            default -> made.toString();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "'',   '',  abcd, as it is",
        "'',   '',  bacd, b",
        "'',   '',  abdc, abd",
        "'',   '',  dabc, d",
        "'',   '',  bcda, bcd",
        "'d',  '',  dabc, as it is",
        "'d',  '',  abcd, as found",
        "'dx', '',  abcd, ax",
        "'dx', '',  bdac, bdx",
        "'',   'c', cabd, as it is",
        "'',   'c', abcd, a",
        "'b',  'c', cabd, as found"
    })
    void anOrderIsSaidWithAsFewKeysAsGiveIt(String own, String shared, String now, String said) {
        assertThat(order(map("abcd", own, shared), now)).isEqualTo(said);
    }

    @Test
    void whateverOrderIsWantedTheFormHasItThen() {
        Random random = new Random(20260302);
        for (int round = 0; round < 500; round++) {
            List<String> wanted = new ArrayList<>(keys("abcdefgh"));
            Collections.shuffle(wanted, random);
            AdjustableMap before = map("abcdefgh", random.nextBoolean() ? "gb" : "", "c");

            String said = order(before, String.join("", wanted));

            String own =
                    switch (said) {
                        case "as it is" -> String.join("", before.ownOrder());
                        case "as found" -> "";
                        default -> said;
                    };
            assertThat(map("abcdefgh", own, "c").arranged())
                    .extracting(AdjustableField::key)
                    .isEqualTo(wanted);
        }
    }

    @Test
    void onlyWhatDiffersIsSaidAndOnlyInTheLanguageOfTheWindow() {
        FieldSettings before =
                FieldSettings.NONE
                        .withLabel(new LocalText("Accroche", "Lead"))
                        .withType(FieldType.TEXT, null);
        FieldSettings now =
                before.withLabel(new LocalText("Chapeau", "Lead"))
                        .withType(null, null)
                        .withRules(
                                before.rules()
                                        .withMax(300)
                                        .withChoices(List.of(new Choice("x", null))));

        assertThat(changes.of(field("a", before), now))
                .containsExactly(
                        new SettingChange.SayIn(
                                PLACE, FieldSetting.LABEL, Language.FRENCH, "Chapeau"),
                        new SettingChange.Leave(PLACE, FieldSetting.TYPE),
                        new SettingChange.SayChoices(PLACE, List.of(new Choice("x", null))),
                        new SettingChange.Say(
                                PLACE, FieldSetting.MAX, new FieldValue.Number("300")));
        assertThat(changes.of(field("a", before), before)).isEmpty();
    }
}
