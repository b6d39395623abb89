package fr.chapeau.ui.checks;

import fr.chapeau.app.article.DismissedRemark;
import fr.chapeau.app.article.Remark;
import fr.chapeau.app.dismissal.KeptDismissal;
import fr.chapeau.problem.Severity;

/// One line of the checks panel.
sealed interface CheckLine {

    /// Stands above the findings of one severity.
    ///
    /// @param folded whether they are listed only when asked for
    record Group(Severity severity, int count, boolean folded) implements CheckLine {}

    /// One finding.
    record Line(Remark remark) implements CheckLine {}

    /// Stands above what was set aside.
    record AsideGroup(int count, boolean folded) implements CheckLine {}

    /// A finding that was set aside.
    record Aside(DismissedRemark dismissed) implements CheckLine {}

    /// Something that was set aside and is no longer there.
    record Stale(KeptDismissal kept) implements CheckLine {}
}
