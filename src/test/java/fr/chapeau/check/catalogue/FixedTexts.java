package fr.chapeau.check.catalogue;

import fr.chapeau.check.CheckReport;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleCase;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;

/// What posts become when all that one rule can put right by itself is put right.
final class FixedTexts {

    private FixedTexts() {}

    /// The text after all automatic fixes of a rule.
    static String fixed(String rule, CheckReport report, String text) {
        List<TextEdit> edits = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.rule().equals(rule) && finding.fix() instanceof Fix.Automatic(var fix)) {
                edits.addAll(fix.edits());
            }
        }
        return new TextEdits(edits.stream().distinct().toList()).apply(text);
    }

    /// What the rule still offers to put right by itself after that: nothing, if fixes are
    /// idempotent.
    static List<Finding> fixedAndFoundAgain(String rule, CheckReport report, String text) {
        RuleCase alone =
                RuleCase.of(
                        Catalogue.rules().stream()
                                .filter(one -> one.id().equals(rule))
                                .toArray(Rule[]::new));
        return alone.check(fixed(rule, report, text)).findings().stream()
                .filter(Finding::fixable)
                .toList();
    }
}
