package fr.chapeau.ui.checks;

import fr.chapeau.app.article.Remark;
import fr.chapeau.problem.Severity;

/// One line of the checks panel.
sealed interface CheckLine {

    /// Stands above the findings of one severity.
    ///
    /// @param folded whether they are listed only when asked for
    record Group(Severity severity, int count, boolean folded) implements CheckLine {}

    /// One finding.
    record Line(Remark remark) implements CheckLine {}
}
