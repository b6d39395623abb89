package fr.chapeau.app.dismissal;

import fr.chapeau.check.Finding;
import fr.chapeau.problem.Problem;
import java.util.List;

/// The findings of a text beside what was set aside for its article.
///
/// @param findings those that stand, by place
/// @param dismissed those that somebody has set aside, by place
/// @param stale dismissals whose finding is no longer there: the text that they were about is
///   another one, or was put right
/// @param problems records that cannot be read; they set nothing aside
public record Judgement(
        List<Finding> findings,
        List<DismissedFinding> dismissed,
        List<KeptDismissal> stale,
        List<Problem> problems) {

    public Judgement {
        findings = List.copyOf(findings);
        dismissed = List.copyOf(dismissed);
        stale = List.copyOf(stale);
        problems = List.copyOf(problems);
    }
}
