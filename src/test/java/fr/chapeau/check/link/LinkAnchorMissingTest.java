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
import org.junit.jupiter.params.provider.MethodSource;

class LinkAnchorMissingTest {

    private final RuleCase rule = RuleCase.of(new LinkAnchorMissing());

    @ParameterizedTest
    @MethodSource
    void findsPlacesThatThePageLacks(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsPlacesThatThePageLacks() {
        return """
        ⟨[le lieu](#lieu)⟩⏎⏎## Le programme
        ⟨[le lieu](#le-lieu)⟩⏎⏎## Le lieu {#ici}
        ⟨<a href="#lieu">le lieu⟩</a>
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesPlacesThatAreThereOrNotKnownAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesPlacesThatAreThereOrNotKnownAlone() {
        return """
        [le lieu](#le-lieu)⏎⏎## Le lieu
        [le lieu](#Le-Lieu)⏎⏎## Le lieu
        [le lieu](#lieu-1)⏎⏎## Lieu⏎⏎## Lieu
        [l’été](#l%C3%A9t%C3%A9)⏎⏎## L’été
        [ici](#ici)⏎⏎Le lieu.⏎{: #ici}
        [ici](#ici)⏎⏎<div id="ici">Le lieu.</div>
        [ici](#ici)⏎⏎<a name='ici'></a>Le lieu.
        [une note](#fn:1) et[^1].⏎⏎[^1]: La note.
        [ici](#ici)⏎⏎{% include lieu.html %}
        [au contenu](#contenu)
        [une vue](#/carte)
        [rien](#)
        [ailleurs](/page#lieu)
        """
                .lines();
    }

    @Test
    void findsPlacesThatAnotherPageLacks() {
        RuleCase site = rule.in(MadePictureFiles.site());

        site.expect("⟨[les prix](/salon/programme#prix)⟩ et [l’heure](/salon/programme#horaires)");
        site.expect("[ailleurs](/salon/autre#prix), [la carte](/salon/programme#/carte)");
        site.expect("[la page](/salon/programme#) et [le menu](/salon/programme#menu)");
    }

    @Test
    void proposesTheNearestNameOfAnotherPage() {
        String text = "[l’heure](/salon/programme#horaire)\n";

        Finding finding = rule.in(MadePictureFiles.site()).check(text).findings().getFirst();

        assertThat(((Fix.Proposed) Objects.requireNonNull(finding.fix())).edits().apply(text))
                .isEqualTo("[l’heure](/salon/programme#horaires)\n");
    }

    @Test
    void proposesTheNameThatIsNearest() {
        String text = "[le lieu](#le-leiu)\n\n## Le lieu\n\n## Le temps\n";

        Finding finding = rule.check(text).findings().getFirst();

        assertThat(((Fix.Proposed) Objects.requireNonNull(finding.fix())).edits().apply(text))
                .startsWith("[le lieu](#le-lieu)\n");
    }
}
