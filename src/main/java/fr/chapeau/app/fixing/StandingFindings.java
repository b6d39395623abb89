package fr.chapeau.app.fixing;

import fr.chapeau.app.dismissal.DismissedFinding;
import fr.chapeau.app.dismissal.Judgement;
import fr.chapeau.check.Finding;
import fr.chapeau.text.FileText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The findings of a text that may be put right, round by round: what was set aside at the first
/// look stays so, also where what was put right around it makes a dismissal stale.
public final class StandingFindings implements Function<FileText, List<Finding>> {
    private final Function<FileText, Judgement> look;
    private final Set<List<String>> aside = new HashSet<>();

    /// @param look checks a text; of one article
    public StandingFindings(Function<FileText, Judgement> look) {
        this.look = look;
    }

    @Override
    public List<Finding> apply(FileText text) {
        Judgement judged = look.apply(text);
        List<Finding> standing =
                judged.findings().stream()
                        .filter(finding -> !aside.contains(subject(finding, text)))
                        .toList();
        for (DismissedFinding one : judged.dismissed()) {
            aside.add(subject(one.finding(), text));
        }
        return standing;
    }

    private static List<String> subject(Finding finding, FileText text) {
        return List.of(finding.rule(), finding.span().of(text.text()));
    }
}
