package fr.chapeau.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.MadeBuilds;
import fr.chapeau.check.RuleCase;
import fr.chapeau.check.SiteBuild;
import fr.chapeau.check.SiteFacts;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules about the header that depend on the file's name, the day or the site's zone, and what
/// their fixes leave.
class HeaderRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 8);

    private static String after(Finding finding, String text) {
        return switch (finding.fix()) {
            case Fix.Automatic fix -> fix.edits().apply(text);
            case Fix.Proposed fix -> fix.edits().apply(text);
            case null, default -> "";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-07-salon.md, 2024-02-07, 0",
        "2024-02-07-salon.md, 2023-02-07, 1",
        "salon.md, 2023-02-07, 0",
        "2024-02-07-salon.md, 2024-02-06 23:30:00 +00:00, 0",
        "2024-02-07-salon.md, 2024-02-07 00:30:00 +01:00, 0",
        "2024-02-07-salon.md, 2024-02-08 09:30:00 +01:00, 1",
    })
    void nameAndDateAgreeInTheZoneOfTheSite(String name, String date, int findings) {
        RuleCase rule = RuleCase.of(new FrontmatterDateFilenameMismatch()).in(MadeBuilds.on(TODAY));
        String text = "---\ndate: " + date + "\n---\n";

        assertThat(rule.check(Path.of("_posts", name), text).findings()).hasSize(findings);
        assertThat(
                        rule.check(
                                        Path.of("_posts", name),
                                        text.replace("\nd", "\nredirect_from: /a\nd"))
                                .findings())
                .isEmpty();
    }

    @Test
    void hourWithoutZoneGetsTheOffsetOfItsDay() {
        RuleCase rule = RuleCase.of(new FrontmatterDateNoTimezone());
        String winter = "---\ndate: 2024-02-07 09:30:00\n---\n";
        String summer = "---\ndate: 2024-07-07 09:30:00\n---\n";

        Finding cold = rule.expect("---⏎date: ⟨2024-02-07 09:30:00⟩⏎---⏎").getFirst();
        Finding warm = rule.expect("---⏎date: ⟨2024-07-07 09:30:00⟩⏎---⏎").getFirst();

        assertThat(after(cold, winter)).isEqualTo("---\ndate: 2024-02-07 09:30:00 +01:00\n---\n");
        assertThat(after(warm, summer)).isEqualTo("---\ndate: 2024-07-07 09:30:00 +02:00\n---\n");
        rule.in(MadeBuilds.on(TODAY)).expect("---⏎date: ⟪2024-02-07 09:30:00⟫⏎---⏎");
        rule.in(MadeBuilds.on(TODAY, false)).expect("---⏎date: ⟨2024-02-07 09:30:00⟩⏎---⏎");
    }

    @Test
    void dayToComeCountsWhereTheSiteHidesIt() {
        RuleCase rule = RuleCase.of(new FrontmatterUnpublished());
        SiteFacts shows = MadeBuilds.on(TODAY);
        SiteFacts hides = shows.with(new SiteBuild(shows.build().clock(), true, true, false));

        rule.in(hides).expect("---⏎⟪date: 2024-02-09⟫⏎---⏎");
        rule.in(hides).expect("---⏎date: 2024-02-08⏎---⏎");
        rule.in(shows).expect("---⏎date: 2024-02-09⏎---⏎");
        assertThat(rule.check(Path.of("_drafts/a.md"), "Un texte.").findings()).hasSize(1);
    }

    @Test
    void reversedDatesMayBeSwapped() {
        String text = "---\nstart: 2023-01-01\nend: 2022-04-08\n---\n";

        Finding found =
                RuleCase.of(new FrontmatterEventDatesReversed())
                        .expect("---⏎start: 2023-01-01⏎⟦end: 2022-04-08⟧⏎---⏎")
                        .getFirst();

        assertThat(after(found, text)).isEqualTo("---\nstart: 2022-04-08\nend: 2023-01-01\n---\n");
        assertThat(RuleCase.french(found)).contains("8 avril 2022", "1er janvier 2023");
    }

    @Test
    void tagLeavesWithItsLine() {
        String text = "---\ntags:\n- mer\n- phare\n- Mer\n---\n";

        Finding found =
                RuleCase.of(new FrontmatterDuplicateTag())
                        .expect("---⏎tags:⏎- mer⏎- phare⏎- ⟨Mer⟩⏎---⏎")
                        .getFirst();

        assertThat(after(found, text)).isEqualTo("---\ntags:\n- mer\n- phare\n---\n");
    }

    @Test
    void finalDotLeavesTheTitle() {
        String text = "---\ntitle: \"Le salon ouvre.\"\n---\n";

        Finding found =
                RuleCase.of(new FrontmatterTitleFinalDot())
                        .expect("---⏎title: \"Le salon ouvre⟪.⟫\"⏎---⏎")
                        .getFirst();

        assertThat(after(found, text)).isEqualTo("---\ntitle: \"Le salon ouvre\"\n---\n");
    }
}
