package fr.chapeau.check.field;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules about values that are missing, lost or read as something else.
class HeaderTypesTest {

    private final RuleCase types = RuleCase.of(new FrontmatterType()).in(MadePictureFiles.site());
    private final RuleCase doubles =
            RuleCase.of(new FrontmatterDuplicateKey()).in(MadePictureFiles.site());
    private final RuleCase required =
            RuleCase.of(new FrontmatterRequiredMissing()).in(MadePictureFiles.site());
    private final RuleCase dates =
            RuleCase.of(new FrontmatterDateInvalid()).in(MadePictureFiles.site());

    private static String fixed(Finding finding, String text) {
        return switch (Objects.requireNonNull(finding.fix())) {
            case Fix.Automatic(var edits) -> edits.apply(text);
            case Fix.Proposed(var edits) -> edits.apply(text);
            default -> "";
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "published: ⟦\"false\"⟧",
                "published: ⟦'true'⟧",
                "draft: ⟦non⟧",
                "lieu: ⟦01000⟧",
                "heure: ⟦12:30⟧",
                "rubrique: ⟦yes⟧",
                "rubrique: ⟨[Le port]⟩",
                "chapeau-text: ⟨{a: b}⟩",
            })
    void findsValuesThatAreReadAsSomethingElse(String line) {
        types.expect("---⏎" + line + "⏎---⏎");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "published: false",
                "lieu: \"01000\"",
                "heure: \"12:30\"",
                "titre: oui",
                "rubrique: true",
                "rubrique: Le port",
                "rubrique: []",
                "tags: mer",
                "date: 2024-02-07 12:30:00 +0100",
                "nombre: 0",
                "nombre: 10",
                "version: 1.10",
            })
    void leavesOthersAlone(String line) {
        types.expect("---⏎" + line + "⏎---⏎");
    }

    @Test
    void aSwitchThatIsOnAnywayIsUnquotedByItself() {
        String on = "---\npublished: \"true\"  # oui\n---\n";
        String off = "---\npublished: \"false\"\n---\n";

        Finding safe = types.check(on).findings().getFirst();
        Finding asked = types.check(off).findings().getFirst();

        assertThat(safe.fixable()).isTrue();
        assertThat(fixed(safe, on)).isEqualTo("---\npublished: true  # oui\n---\n");
        assertThat(asked.fix()).isInstanceOf(Fix.Proposed.class);
        assertThat(fixed(asked, off)).isEqualTo("---\npublished: false\n---\n");
    }

    @Test
    void findsKeysThatComeTwiceAtOneLevel() {
        doubles.expect("---⏎⟦a⟧: 1⏎b:⏎- ⟦c⟧: 1⏎  c: 2⏎- c: 3⏎a: 2⏎---⏎");
        doubles.expect("---⏎a: 1⏎b: {a: 1}⏎---⏎");
    }

    @Test
    void takesOutTheFirstOfTwoThatAreTheSame() {
        String text = "---\na: 1\nb: 2\na: 1\n---\n";
        String inList = "---\nl:\n- a: 1\n  a: 1\n---\n";

        Finding first = doubles.check(text).findings().getFirst();

        assertThat(first.fixable()).isTrue();
        assertThat(fixed(first, text)).isEqualTo("---\nb: 2\na: 1\n---\n");
        assertThat(doubles.check(inList).findings().getFirst().fix()).isNull();
    }

    @Test
    void findsWhatNearlyAllFill() {
        required.expect("---⏎⟦title:⟧⏎rubrique: A⏎---⏎");
        required.expect("---⏎⟦⟧rubrique: A⏎---⏎");
        required.expect("---⏎title: A⏎rubrique: A⏎---⏎");
        required.expect("Rien.");
    }

    @Test
    void findsDatesAtWhichJekyllGivesUp() {
        dates.expect("---⏎title: A⏎⟦date: 2024-02-31⟧⏎---⏎");
        dates.expect("---⏎date: 2024-02-28⏎---⏎");
    }
}
