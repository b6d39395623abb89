package fr.chapeau.app.checking;

import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.dismissal.Judgement;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.check.Finding;
import fr.chapeau.check.RuleFailure;
import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import java.util.List;

/// What the rules say of one post, beside what people have said of that.
///
/// @param judged the findings, and those of them that were set aside
/// @param failures rules that broke off; the others went on
public record PostFindings(Judgement judged, List<RuleFailure> failures) {

    public PostFindings {
        failures = List.copyOf(failures);
    }

    /// Those that stand, by place.
    public List<Finding> findings() {
        return judged.findings();
    }

    /// Those that somebody has set aside, by place.
    public List<DismissedFinding> dismissed() {
        return judged.dismissed();
    }

    /// Dismissals that no longer apply.
    public List<KeptDismissal> stale() {
        return judged.stale();
    }

    /// Records of dismissals that cannot be read.
    public List<Problem> problems() {
        return judged.problems();
    }

    /// How many findings that stand have that severity.
    public long count(Severity severity) {
        return findings().stream().filter(finding -> finding.severity() == severity).count();
    }
}
