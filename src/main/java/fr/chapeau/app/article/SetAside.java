package fr.chapeau.app.article;

import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.problem.Problem;
import java.util.List;

/// What people have set aside of the findings of an article.
///
/// @param findings in reading order
/// @param stale dismissals that no longer apply
/// @param problems records that cannot be read
public record SetAside(
        List<DismissedRemark> findings, List<KeptDismissal> stale, List<Problem> problems) {

    /// Nothing.
    public static final SetAside NOTHING = new SetAside(List.of(), List.of(), List.of());

    public SetAside {
        findings = List.copyOf(findings);
        stale = List.copyOf(stale);
        problems = List.copyOf(problems);
    }

    /// Whether there is nothing to say of it.
    public boolean isEmpty() {
        return findings.isEmpty() && stale.isEmpty() && problems.isEmpty();
    }
}
