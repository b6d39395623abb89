package fr.chapeau.app.commit;

import fr.chapeau.check.Finding;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.LineDiff;
import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells errors that a draft brings from those that the committed version had already.
///
/// An error is an old one when the committed version had one of the same rule about the same text.
/// Where it had fewer of them than there are now, those in lines that did not change count as the
/// old ones.
final class FindingMatch {
    private final String before;
    private final String after;

    FindingMatch(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// Errors of the draft in two parts.
    ///
    /// @param fresh errors that the committed version did not have
    /// @param old errors that it had
    record Errors(List<Finding> fresh, List<Finding> old) {}

    Errors errors(List<Finding> committed, List<Finding> draft) {
        Map<Subject, Integer> known = new HashMap<>();
        for (Finding finding : committed) {
            if (finding.severity() == Severity.ERROR) {
                known.merge(Subject.of(finding, before), 1, Integer::sum);
            }
        }
        List<Finding> errors =
                draft.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        List<Finding> old = new ArrayList<>();
        LineDiff difference = LineDiff.between(before, after);
        take(errors.stream().filter(error -> !touched(difference, error)).toList(), known, old);
        take(errors.stream().filter(error -> touched(difference, error)).toList(), known, old);
        List<Finding> fresh = errors.stream().filter(error -> !old.contains(error)).toList();
        return new Errors(fresh, errors.stream().filter(old::contains).toList());
    }

    private void take(List<Finding> errors, Map<Subject, Integer> known, List<Finding> old) {
        for (Finding error : errors) {
            Subject subject = Subject.of(error, after);
            int left = known.getOrDefault(subject, 0);
            if (left > 0) {
                known.put(subject, left - 1);
                old.add(error);
            }
        }
    }

    private static boolean touched(LineDiff difference, Finding finding) {
        Span place = finding.span();
        return difference.hunks().stream()
                .anyMatch(hunk ->
                        hunk.after().overlaps(place) || hunk.after().contains(place.start()));
    }

    private record Subject(String rule, String text) {
        static Subject of(Finding finding, String text) {
            return new Subject(finding.rule(), finding.span().of(text));
        }
    }
}
