package fr.chapeau.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.RuleCase;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinkTargetFileMissingTest {

    private final RuleCase rule =
            RuleCase.of(new LinkTargetFileMissing()).in(MadePictureFiles.site());

    @ParameterizedTest
    @MethodSource
    void findsLinksThatLeadNowhere(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsLinksThatLeadNowhere() {
        return """
        Lisez le ⟦[programme](/salon/absent)⟧.
        Lisez le ⟦<a href="/salon/absent">programme⟧</a>.
        Lisez le ⟦[programme][p]⟧.⏎⏎[p]: /salon/absent
        Lisez le ⟦[programme](/salon/programe)⟧.
        Écrivez à ⟦[nous](contact@exemple.fr)⟧.
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesOtherLinksAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesOtherLinksAlone() {
        return """
        Lisez le [programme](/salon/programme).
        Lisez le [programme](/inconnu).
        Lisez `[programme](/salon/absent)`.
        Lisez le [programme]().
        ![Le programme](/salon/absent)
        """
                .lines();
    }

    @ParameterizedTest
    @CsvSource({
        "[a](/salon/programe), [a](/salon/programme)",
        "<a href=\"/salon/programe\">a</a>, <a href=\"/salon/programme\">a</a>",
        "[a](contact@exemple.fr), [a](mailto:contact@exemple.fr)"
    })
    void proposesTheAddressThatIsMeant(String text, String right) {
        Finding finding = rule.check(text).findings().getFirst();

        assertThat(finding.fix()).isInstanceOf(Fix.Proposed.class);
        assertThat(((Fix.Proposed) Objects.requireNonNull(finding.fix())).edits().apply(text))
                .isEqualTo(right);
    }

    @Test
    void proposesNothingWhereAnAnchorWouldBeLost() {
        Finding finding = rule.check("[a](/salon/a#b)").findings().getFirst();

        assertThat(finding.fix()).isNull();
        assertThat(RuleCase.french(finding)).contains("/salon/a#b").contains("Le programme");
    }
}
