package fr.chapeau.check.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.MadeBuilds;
import fr.chapeau.check.RuleCase;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Where the rules about unfinished text point, and what they propose.
class PlaceholderPlacesTest {

    @Test
    void valuesLeftOpenArePointedAt() {
        RuleCase.of(new PlaceholderComingSoon())
                .expect("- Claire⏎⏎- *⟨Bio à venir⟩*⏎⏎<p>⟨En construction⟩</p>");
        RuleCase.of(new PlaceholderEllipsis()).expect("Date : ⟨…⟩⏎⏎Écrire à ⟨[...]⟩, puis venir.");
        RuleCase.of(new PlaceholderQuestionMarks()).expect("---⏎lieu: \"⟨?⟩\"⏎---⏎Le ⟨???⟩ mars.");
        RuleCase.of(new PlaceholderBlank()).expect("Ouvert le ⟨____⟩ à Brest.");
        RuleCase.of(new PlaceholderTemplateDefault()).expect("## ⟨Titre de niveau 2⟩⏎⏎Du texte.");
        RuleCase.of(new PlaceholderDummyTarget()).expect("Allez ⟦[là-bas](TODO)⟧.");
    }

    @Test
    void liquidIsKnownByJekyllOnly() {
        RuleCase rule = RuleCase.of(new PlaceholderTemplateVariable());
        String text =
                "Bonjour ⟦{{ prenom }}⟧, à {{ site.url }}.⏎⏎```⏎⟨{{ nom }}⟩⏎```⏎⏎Et `⟨{{ nom }}⟩`.";

        rule.in(MadeBuilds.on(LocalDate.of(2024, 5, 10))).expect(text);
        rule.expect(text.replaceAll("[⟦⟧⟨⟩]", ""));
    }

    @Test
    void unknownOutputMayBeMeantAsItIs() {
        Finding found =
                RuleCase.of(new PlaceholderTemplateVariable())
                        .in(MadeBuilds.on(LocalDate.of(2024, 5, 10)))
                        .expect("Le ⟦{{ nom }}⟧.")
                        .getFirst();

        assertThat(found.fix())
                .isInstanceOfSatisfying(
                        Fix.Proposed.class,
                        fix ->
                                assertThat(fix.edits().apply("Le {{ nom }}."))
                                        .isEqualTo("Le {% raw %}{{ nom }}{% endraw %}."));
    }

    @Test
    void copyIsKnownByItsTitleOrItsFile() {
        RuleCase rule = RuleCase.of(new PlaceholderDuplicateMarker());
        String title = "---⏎title: Le salon⟦ (copie)⟧⏎---⏎";

        Finding found = rule.expect(title).getFirst();

        assertThat(found.fix())
                .isInstanceOfSatisfying(
                        Fix.Proposed.class,
                        fix ->
                                assertThat(fix.edits().apply("---\ntitle: Le salon (copie)\n---\n"))
                                        .isEqualTo("---\ntitle: Le salon\n---\n"));
        assertThat(rule.check(Path.of("_posts/2024-01-01-salon-copie.md"), "Le salon.").findings())
                .hasSize(1);
        assertThat(rule.check(Path.of("_posts/2024-01-01-salon-2.md"), "Le salon.").findings())
                .isEmpty();
    }
}
