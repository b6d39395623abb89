package fr.chapeau.app.survey;

import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.dismissal.Judgement;
import fr.chapeau.app.workspace.PathSelection.Selected;
import fr.chapeau.check.Finding;
import fr.chapeau.check.RuleFailure;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.List;

/// A post that was checked.
///
/// @param text in which the findings are
/// @param judged the findings that count, and those of them that were set aside
/// @param failures rules that broke off in it
/// @param fixed findings that were put right before
public record CheckedFile(
        Selected post,
        FileText text,
        Judgement judged,
        List<RuleFailure> failures,
        List<Finding> fixed) {

    public CheckedFile {
        failures = List.copyOf(failures);
        fixed = List.copyOf(fixed);
    }

    /// Those that stand, by place.
    public List<Finding> findings() {
        return judged.findings();
    }

    /// Those that somebody has set aside, by place.
    public List<DismissedFinding> dismissed() {
        return judged.dismissed();
    }

    /// The top folder of the checkout, or of the site, that it lies in.
    public Path top() {
        return post.workspace().top();
    }
}
