package fr.chapeau.app.review;

import fr.chapeau.problem.Problem;
import fr.chapeau.problem.Severity;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Drafts that are reviewed together.
///
/// @param site what it is called
/// @param language of its articles, as its configuration says it
/// @param revision that the drafts are compared with; none for the last commit
/// @param problems why some drafts could not be read
public record ReviewReport(
        String site,
        Optional<String> language,
        ZonedDateTime made,
        Optional<String> revision,
        List<ReviewedDraft> drafts,
        List<Problem> problems) {

    public ReviewReport {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
    }

    /// How many errors the earlier versions did not have.
    public int newErrors() {
        return drafts.stream().mapToInt(ReviewReport::newErrors).sum();
    }

    static int newErrors(ReviewedDraft draft) {
        return (int)
                draft.fresh().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count();
    }
}
