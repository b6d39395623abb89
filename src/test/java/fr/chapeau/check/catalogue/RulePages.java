package fr.chapeau.check.catalogue;

import fr.chapeau.check.Fix;
import fr.chapeau.check.MadePictureFiles;
import fr.chapeau.check.Rgaa;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.i18n.Language;
import fr.chapeau.i18n.Texts;
import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Severity;
import java.util.List;

/// Writes the page of all rules from what the rules say of themselves.
final class RulePages {

    private record Words(
            String heading,
            String intro,
            String severity,
            String error,
            String warning,
            String advice,
            String rgaa,
            String none,
            String why,
            String wrong,
            String right,
            String off,
            String fix,
            Fixes fixes) {}

    /// What Chapeau does about a finding.
    private record Fixes(
            String automatic, String proposed, String field, String alternative, String byHand) {}

    private static final Words FRENCH =
            new Words(
                    "Les règles",
                    "Cette page est produite à partir des règles elles-mêmes (`RulePagesTest`) : elle ne"
                            + " se modifie pas à la main.",
                    "Gravité",
                    "erreur",
                    "avertissement",
                    "conseil",
                    "RGAA",
                    "aucun critère",
                    "Pourquoi",
                    "À corriger",
                    "Correct",
                    "éteinte, se demande dans [.chapeau.yml](reglages.md#les-règles)",
                    "Correction",
                    new Fixes(
                            "automatique, sans question",
                            "proposée, appliquée si vous le demandez",
                            "Chapeau ouvre le champ à remplir",
                            "Chapeau ouvre le champ de l’alternative",
                            "à la main"));

    private static final Words ENGLISH =
            new Words(
                    "The rules",
                    "This page is written from the rules themselves (`RulePagesTest`); do not edit it by"
                            + " hand.",
                    "Severity",
                    "error",
                    "warning",
                    "advice",
                    "RGAA",
                    "no criterion",
                    "Why",
                    "Wrong",
                    "Right",
                    "off, asked for in [.chapeau.yml](settings.md#rules)",
                    "Fix",
                    new Fixes(
                            "automatic, without a question",
                            "proposed, applied when you ask for it",
                            "Chapeau opens the field to fill",
                            "Chapeau opens the field of the alternative",
                            "by hand"));

    private final Texts texts;
    private final Words words;
    private final Rgaa rgaa = Rgaa.current();

    RulePages(Language language) {
        this.texts = new Texts(language);
        this.words =
                switch (language) {
                    case FRENCH -> FRENCH;
                    case ENGLISH -> ENGLISH;
                };
    }

    /// @param ofSite what only a look at the whole site finds
    String page(List<Rule> rules, List<RuleInfo> ofSite) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(words.heading()).append("\n\n").append(words.intro()).append('\n');
        rules.forEach(rule -> section(rule.info(), fix(rule), page));
        ofSite.forEach(rule -> section(rule, words.fixes().byHand(), page));
        return page.toString();
    }

    private void section(RuleInfo rule, String fix, StringBuilder page) {
        page.append("\n## ").append(text(rule.title())).append("\n\n");
        page.append('`').append(rule.id()).append("` · ");
        page.append(words.severity()).append(colon()).append(severity(rule.severity()));
        if (rule.onRequest()) {
            page.append(" (").append(words.off()).append(')');
        }
        List<String> criteria = rgaa.criteria(rule.id());
        page.append(" · ").append(words.rgaa()).append(' ').append(rgaa.version()).append(colon());
        page.append(criteria.isEmpty() ? words.none() : String.join(", ", criteria));
        page.append(" · ").append(words.fix()).append(colon()).append(fix);
        page.append("\n\n").append(escaped(text(rule.what()))).append("\n\n");
        page.append("**").append(words.why()).append(".** ");
        page.append(escaped(text(rule.why()))).append('\n');
        example(words.wrong(), text(rule.wrong()), page);
        example(words.right(), text(rule.right()), page);
    }

    /// What Chapeau does about what the rule finds in its own example.
    private String fix(Rule rule) {
        Fix fix =
                RuleCase.of(rule)
                        .in(MadePictureFiles.site())
                        .asking(rule.info())
                        .check(CatalogueTest.FILE, text(rule.info().wrong()))
                        .findings()
                        .getFirst()
                        .fix();
        return switch (fix) {
            case null -> words.fixes().byHand();
            case Fix.Automatic _ -> words.fixes().automatic();
            case Fix.Proposed _, Fix.EmptyAlternative _ -> words.fixes().proposed();
            case Fix.OpenField _ -> words.fixes().field();
            case Fix.WriteAlternative _ -> words.fixes().alternative();
        };
    }

    private void example(String label, String example, StringBuilder page) {
        page.append('\n').append(label).append(colon().stripTrailing()).append("\n\n```markdown\n");
        page.append(example.stripTrailing()).append("\n```\n");
    }

    private String colon() {
        return texts.language() == Language.FRENCH ? "\u00a0: " : ": ";
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> words.error();
            case WARNING -> words.warning();
            case ADVICE -> words.advice();
        };
    }

    private String text(MessageKey key) {
        return texts.of(key);
    }

    /// The sentences are plain text.
    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>!]", "\\\\$0");
    }
}
