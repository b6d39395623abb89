package fr.chapeau.app.checking;

import fr.chapeau.check.Finding;
import fr.chapeau.check.RuleFailure;
import fr.chapeau.problem.Severity;
import java.util.List;

/// What the rules say of a draft beside the version it will take the place of.
///
/// @param findings all of them, by place
/// @param fresh those that the other version did not have; all of them where there is none
/// @param old those that it had
/// @param failures rules that broke off in the draft
public record ComparedFindings(
        List<Finding> findings,
        List<Finding> fresh,
        List<Finding> old,
        List<RuleFailure> failures) {

    public ComparedFindings {
        findings = List.copyOf(findings);
        fresh = List.copyOf(fresh);
        old = List.copyOf(old);
        failures = List.copyOf(failures);
    }

    /// Errors that the other version did not have: what the gate blocks on.
    public List<Finding> freshErrors() {
        return errors(fresh);
    }

    /// Errors that it had.
    public List<Finding> oldErrors() {
        return errors(old);
    }

    private static List<Finding> errors(List<Finding> some) {
        return some.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }
}
