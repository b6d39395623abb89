package fr.chapeau.check.heading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the rules about headings point, and how much that matters.
class HeadingRulesTest {

    @Test
    void incrementPointsAtTheDeeperHeading() {
        RuleCase rule = RuleCase.of(new HeadingIncrement());

        rule.expect("## A⏎⏎⟨#### B⟩⏎⏎#### C⏎⏎# D⏎⏎⟨### E⟩⏎");
        rule.expect("---⏎title: A⏎---⏎⟪### B⟫⏎⏎### C⏎");
        rule.expect("---⏎title: A⏎---⏎⟨#### B⟩⏎");
        rule.expect("## A⏎⏎<h3 class=\"b\">B</h3>⏎⏎⟨#### C⟩⏎");
    }

    @Test
    void firstLevelNeedsATitleToBeOneTooMany() {
        RuleCase rule = RuleCase.of(new HeadingH1InBody());

        rule.expect("---⏎title: A⏎---⏎⟨# B⟩⏎⏎⟨C⏎===⟩⏎⏎⟨<h1>D⟩</h1>⏎");
        rule.expect("---⏎date: 2025-01-01⏎---⏎# B⏎");
    }

    @Test
    void emptyIsWhatShowsNothing() {
        RuleCase rule = RuleCase.of(new HeadingEmpty());

        rule.expect("⟦## <b></b>⟧⏎⏎⟦## [](/a)⟧⏎⏎## ![A](a.png)⏎⏎## {{ page.title }}⏎⏎## `a`⏎");
        rule.expect("⟦<h3>\u00a0⟧</h3>⏎<h3><img src=\"a.png\" alt=\"A\"></h3>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du texte.⏎⏎**⟨Comment venir⟩**⏎⏎La gare.",
                "Du texte.⏎⏎**⟪Pour venir :⟫**⏎⏎- la gare",
                "⟨<p><strong>Comment venir</strong>⟩</p>⏎⏎La gare.",
                "Du texte.⏎⏎**Un**⏎⏎**Deux**⏎⏎La gare.",
                "Du texte.⏎⏎**Comment venir**⏎{: .encart}⏎⏎La gare.",
                "<li><p><b>Comment venir</b></p></li>⏎⏎La gare.",
            })
    void boldLinesAreFoundWhereAHeadingShouldBe(String marked) {
        RuleCase.of(new HeadingEmphasis()).expect(marked);
    }

    @Test
    void sameWordsUnderTheSameHeadingAreFound() {
        RuleCase rule = RuleCase.of(new HeadingDuplicate());

        rule.expect("## A⏎⏎### B⏎⏎⟪### b⟫⏎⏎## C⏎⏎### B⏎⏎⟪## A⟫⏎");
        rule.expect("## {{ a }}⏎⏎## {{ b }}⏎");
    }

    @Test
    void missingSpaceIsPutIn() {
        RuleCase rule = RuleCase.of(new HeadingMissingSpace());

        Finding finding = rule.expect("⟦###⟧Venir⏎").getFirst();

        assertThat(finding.fix())
                .isInstanceOfSatisfying(
                        Fix.Automatic.class,
                        fix ->
                                assertThat(fix.edits().apply("###Venir\n"))
                                        .isEqualTo("### Venir\n"));
        rule.expect("#Venir⏎⏎```⏎##a⏎```⏎");
    }
}
