package fr.chapeau.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.MadeBuilds;
import fr.chapeau.check.RuleCase;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the rules about dates point, and which day they take for today.
class DateRulesTest {

    @Test
    void mismatchPointsAtTheDateAndSaysTheRightWeekday() {
        Finding found =
                RuleCase.of(new DateWeekdayMismatch())
                        .expect("Venez ⟨mardi 13 mars 2024⟩ au port.")
                        .getFirst();

        assertThat(RuleCase.french(found)).contains("mercredi 13 mars 2024");
    }

    @Test
    void yearComesFromTheFileNameOrTheEventOrToday() {
        RuleCase rule = RuleCase.of(new DateWeekdayMismatch());
        String wednesday = "Venez mercredi 13 mars au port.";

        assertThat(rule.check(Path.of("_posts/2021-02-07-a.md"), wednesday).findings()).hasSize(1);
        assertThat(rule.check(Path.of("_posts/2025-02-07-a.md"), wednesday).findings()).isEmpty();
        rule.expect("---⏎date: 2030-01-01⏎event_end_date: 2024-04-01⏎---⏎" + wednesday);
        String draft = "---⏎published: false⏎---⏎Venez ⟨mercredi 13 mars⟩ au port.";
        rule.in(MadeBuilds.on(LocalDate.of(2021, 5, 5))).expect(draft);
        rule.in(MadeBuilds.on(LocalDate.of(2024, 5, 5))).expect(draft.replaceAll("[⟨⟩]", ""));
        rule.in(MadeBuilds.on(LocalDate.of(2021, 5, 5))).expect(wednesday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fermé le ⟦31 juin⟧ et le ⟦31 avr. 2024⟧, ouvert le 1er mars.",
                "Fermé le ⟦mardi 31 juin 2024⟧.",
                "> Fermé le ⟨31 juin⟩.",
                "- Fermé le ⟦31⏎  novembre⟧",
                "Fermé &laquo; le ⟨30&nbsp;f&eacute;vrier⟩ &raquo; dit-elle.",
            })
    void impossibleDaysAreFoundWhateverStandsAround(String marked) {
        RuleCase.of(new DateImpossible()).expect(marked);
    }

    @Test
    void draftIsMeasuredAgainstToday() {
        RuleCase rule = RuleCase.of(new DateStale()).in(MadeBuilds.on(LocalDate.of(2024, 5, 10)));

        rule.expect("---⏎date: 2024-02-07⏎---⏎Le salon se tiendra le 4 mai 2024 à Brest.");
        rule.expect(
                "---⏎date: 2024-02-07⏎published: false⏎---⏎"
                        + "Le salon se tiendra le ⟨4 mai 2024⟩ à Brest.");
        assertThat(
                        rule.check(
                                        Path.of("_drafts/a.md"),
                                        "Le salon se tiendra le 4 mai 2024 à Brest.")
                                .findings())
                .hasSize(1);
    }

    @Test
    void eventPointsAtItsField() {
        Finding found =
                RuleCase.of(new EventBeforePublication())
                        .expect(
                                "---⏎date: 2024-02-07⏎⟨event_start_date: 2023-03-01⟩⏎---⏎"
                                        + "Venez.")
                        .getFirst();

        assertThat(RuleCase.french(found)).contains("1er mars 2023").contains("7 février 2024");
    }

    @Test
    void relativeDaysPointAtTheirWords() {
        RuleCase.of(new DateRelative())
                .expect("Le salon ouvre ⟪demain à⟫ 9 h et ferme ⟪la⏎semaine prochaine⟫.");
    }
}
