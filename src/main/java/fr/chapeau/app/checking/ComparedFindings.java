package fr.chapeau.app.checking;

import fr.chapeau.check.Finding;
import fr.chapeau.check.RuleFailure;
import fr.chapeau.problem.Severity;
import java.util.List;

/// What the rules say of a draft beside the version it will take the place of.
///
/// @param report all of it; what was set aside is neither fresh nor old
/// @param fresh findings that the other version did not have; all of them where there is none
/// @param old those that it had
public record ComparedFindings(PostFindings report, List<Finding> fresh, List<Finding> old) {

    public ComparedFindings {
        fresh = List.copyOf(fresh);
        old = List.copyOf(old);
    }

    /// All of those that stand, by place.
    public List<Finding> findings() {
        return report.findings();
    }

    /// Rules that broke off in the draft.
    public List<RuleFailure> failures() {
        return report.failures();
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
