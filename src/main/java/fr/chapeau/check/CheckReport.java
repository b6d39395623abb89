package fr.chapeau.check;

import fr.chapeau.problem.Severity;
import java.util.List;

/// What the rules say of one post.
///
/// @param findings by place in the file
/// @param failures rules that broke off; the others went on
public record CheckReport(List<Finding> findings, List<RuleFailure> failures) {

    public CheckReport {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    /// How many findings have that severity.
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
