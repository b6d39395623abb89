package fr.chapeau.check.markup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is proposed for styles and line breaks changes what it is about and nothing else.
class MarkupFixesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p style=\"font-weight: 400\">Le bac</p> | <p>Le bac</p>",
                "<p class=\"a\" style=\"color: black;\">Le bac</p> | <p class=\"a\">Le bac</p>",
                "<p style=\"margin: 0; font-style: NORMAL\">Le bac</p> | <p style=\"margin: 0\">Le bac</p>",
                "<p style='color:#000;margin:0' id=b>Le bac</p> | <p style='margin:0' id=b>Le bac</p>",
            })
    void declarationsWithoutEffectAreTakenOut(String before, String after) {
        assertThat(proposed(new HtmlInlineStyle(), before)).containsExactly(after);
    }

    @Test
    void styleWithAnEffectIsForAPerson() {
        assertThat(proposed(new HtmlInlineStyle(), "<p style=\"margin: 0\">Le bac</p>")).isEmpty();
    }

    @Test
    void runOfBreaksInParagraphBecomesAnEmptyLine() {
        String before = "Le bac part. <br><br/>\nLe port\nferme.<br> <br>Fin.\n";

        List<String> after = proposed(new HtmlBrRun(), before);

        assertThat(after)
                .containsExactly(
                        "Le bac part.\n\nLe port\nferme.<br> <br>Fin.\n",
                        "Le bac part. <br><br/>\nLe port\nferme.\n\nFin.\n");
        assertThat(proposed(new HtmlBrRun(), "Le bac part.\n\nLe port\nferme.\n\nFin.\n"))
                .isEmpty();
        assertThat(RuleCase.of(new HtmlBrRun()).check(after.getFirst()).findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Le bac.<br><br>Le port.</p>\n",
                "- Le bac.<br><br>Le port.\n",
                "> Le bac.<br><br>Le port.\n",
                "| Bac | Port |\n| --- | --- |\n| Le bac.<br><br>Le port. | a |\n",
                "Le bac.<br><br>- Le port.\n",
                "Le bac.<br><br># Le port.\n",
                "Le bac.<br><br>\n",
            })
    void whereAnEmptyLineWouldMakeSomethingElseNothingIsProposed(String text) {
        assertThat(RuleCase.of(new HtmlBrRun()).check(text).findings()).isNotEmpty();
        assertThat(proposed(new HtmlBrRun(), text)).isEmpty();
    }

    private static List<String> proposed(Rule rule, String text) {
        return RuleCase.of(rule).check(text).findings().stream()
                .map(Finding::fix)
                .filter(Fix.Proposed.class::isInstance)
                .map(fix -> ((Fix.Proposed) fix).edits().apply(text))
                .toList();
    }
}
