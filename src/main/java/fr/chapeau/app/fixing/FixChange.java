package fr.chapeau.app.fixing;

import fr.chapeau.check.Finding;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.List;

/// A change of a text that is made or left out as one: what fixes that depend on each other come to
/// together. Two changes of a text never touch.
///
/// @param findings what is put right, the first found first
/// @param edits of the text before all changes
public record FixChange(List<Finding> findings, TextEdits edits) {

    public FixChange {
        findings = List.copyOf(findings);
    }

    /// The rules whose findings are put right, the first found first.
    public List<String> rules() {
        return findings.stream().map(Finding::rule).distinct().toList();
    }

    /// The edits of several changes of one text.
    public static TextEdits edits(List<FixChange> changes) {
        List<TextEdit> all =
                changes.stream().flatMap(change -> change.edits().edits().stream()).toList();
        return new TextEdits(all);
    }
}
