package fr.chapeau.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.check.CheckEngine;
import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleCase;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.markdown.Kramdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrontmatterInvalidYamlTest {

    private final RuleCase rule = RuleCase.of(new FrontmatterInvalidYaml());

    @ParameterizedTest
    @MethodSource
    void findsWhatJekyllCannotRead(String marked) {
        rule.expect(marked);
    }

    static Stream<String> findsWhatJekyllCannotRead() {
        return """
        ---⏎⟦title: Femmes et numérique: onze portraits⟧⏎---⏎Texte⏎
        ---⏎title: Un titre⏎⟦\tdate: 2024-01-01⟧⏎---⏎
        ---⏎⟦auteur: @dinum⟧⏎---⏎
        ---⏎⟦taux: %5⟧⏎---⏎
        ---⏎⟦title: *important* à lire⟧⏎---⏎
        ---⏎⟦title: 'Un titre⟧⏎---⏎Texte⏎
        ---⏎⟦title: 'L'emploi'⟧⏎---⏎
        ⏎⏎⟦---⟧⏎title: Un titre⏎---⏎Texte⏎
        ⟦---⟧⏎title: Un titre⏎⏎Texte⏎
        """
                .lines();
    }

    @ParameterizedTest
    @MethodSource
    void leavesTheBodyAlone(String text) {
        rule.expect(text);
    }

    static Stream<String> leavesTheBodyAlone() {
        return """
        ---⏎title: Un titre⏎---⏎Texte⏎⏎---⏎⏎Suite: oui: non⏎
        Texte⏎⏎---⏎⏎Suite⏎
        ---⏎⏎Une règle, puis du texte⏎
        ---⏎---⏎Texte⏎
        Texte sans en-tête
        """
                .lines();
    }

    @Test
    void findsNothingInAnEmptyFile() {
        rule.expect("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title: Femmes et numérique: onze portraits | title | Femmes et numérique: onze portraits
                    title: L'emploi: un salon d'hiver          | title | L'emploi: un salon d'hiver
                    auteur: @dinum                             | auteur | @dinum
                    taux: %5                                   | taux | %5
                    code: `ls`                                 | code | `ls`
                    """)
    void quotesAValueWhereTheMeaningIsSure(String line, String key, String value) {
        String text = "---\ndate: 2024-01-01\n" + line + "\ntags: [a]\n---\nTexte\n";

        Finding finding = rule.check(text).findings().getFirst();

        assertThat(finding.fixable()).isTrue();
        FrontMatter fixed = FrontMatter.parse(applied(finding, text));
        assertThat(fixed.problem()).isEmpty();
        assertThat(fixed.root().entry(key).map(e -> ((YamlScalar) e.value()).text()))
                .isEqualTo(Optional.of(value));
        assertThat(fixed.root().entries()).hasSize(3);
    }

    @Test
    void quotesAValueThatGoesOnInTheNextLines() {
        String text = "---\r\ntitle: Femmes: onze\r\n  témoignages\r\ntags: [a]\r\n---\r\n";

        Finding finding = rule.check(text).findings().getFirst();

        assertThat(applied(finding, text))
                .isEqualTo("---\r\ntitle: 'Femmes: onze\r\n  témoignages'\r\ntags: [a]\r\n---\r\n");
    }

    @Test
    void keepsTheNextFieldOfAnItemOutOfTheQuotes() {
        String text = "---\nlieux:\n- nom: Lille: nord\n  date: demain\n---\n";

        Finding finding = rule.check(text).findings().getFirst();

        assertThat(applied(finding, text))
                .isEqualTo("---\nlieux:\n- nom: 'Lille: nord'\n  date: demain\n---\n");
    }

    @ParameterizedTest
    @MethodSource
    void offersNoFixWhereTheMeaningIsOpen(String text) {
        List<Finding> findings = rule.check(text.replace('⏎', '\n')).findings();

        assertThat(findings).hasSize(1).noneMatch(Finding::fixable);
    }

    static Stream<String> offersNoFixWhereTheMeaningIsOpen() {
        return """
        ---⏎title: 'Un titre⏎---⏎
        ---⏎title: Femmes: onze⏎  sous-titre: un autre⏎---⏎
        ---⏎title: Femmes: onze # à revoir⏎---⏎
        ---⏎title: Femmes: onze⏎auteur: @dinum⏎---⏎
        ---⏎title: Un titre⏎⏎Texte⏎
        ---⏎title: [a: b⏎---⏎
        """
                .lines();
    }

    @Test
    void removesBlankLinesBeforeTheHeader() {
        String text = "\n\n---\ntitle: Un titre\n---\nTexte\n";

        Finding finding = rule.check(text).findings().getFirst();

        assertThat(applied(finding, text)).isEqualTo("---\ntitle: Un titre\n---\nTexte\n");
    }

    @ParameterizedTest
    @CsvSource({
        "_actualites/a.md, 1",
        "page.md, 1",
        "_posts/2024-01-01-a.md, 0",
        "blog/_drafts/a.md, 0"
    })
    void findsAMarkBeforeTheHeaderWhereJekyllStumblesOverIt(String path, int count) {
        CheckedPost post =
                CheckedPost.of(
                        Path.of(path),
                        "---\ntitle: Un titre\n---\n",
                        true,
                        new Kramdown(),
                        SiteFacts.UNKNOWN);

        var report = new CheckEngine(List.of(new FrontmatterInvalidYaml())).check(post);

        assertThat(report.findings()).hasSize(count);
    }

    @Test
    void leavesAConflictToItsOwnRule() {
        RuleCase both = RuleCase.of(new FrontmatterInvalidYaml(), new MergeConflictMarker());

        var report = both.check("---\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> x\n---\n");

        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly("merge-conflict-marker");
    }

    private static String applied(Finding finding, String text) {
        assertThat(finding.fix()).isInstanceOf(Fix.Automatic.class);
        return finding.fix() instanceof Fix.Automatic(var edits) ? edits.apply(text) : text;
    }
}
