package fr.chapeau.app.survey;

import fr.chapeau.app.workspace.PathSelection.Selected;
import fr.chapeau.check.Finding;
import fr.chapeau.check.RuleFailure;
import fr.chapeau.text.FileText;
import java.nio.file.Path;
import java.util.List;

/// A post that was checked.
///
/// @param text in which the findings are
/// @param findings those that count, by place
/// @param failures rules that broke off in it
/// @param fixed findings that were put right before
public record CheckedFile(
        Selected post,
        FileText text,
        List<Finding> findings,
        List<RuleFailure> failures,
        List<Finding> fixed) {

    public CheckedFile {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        fixed = List.copyOf(fixed);
    }

    /// The top folder of the checkout, or of the site, that it lies in.
    public Path top() {
        return post.workspace().top();
    }
}
