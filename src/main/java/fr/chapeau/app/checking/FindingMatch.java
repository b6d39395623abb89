package fr.chapeau.app.checking;

import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.LineDiff;
import fr.chapeau.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Tells findings that a draft brings from those that the committed version had already.
///
/// A finding is an old one when the committed version had one of the same rule and severity about
/// the same text. Where it had fewer of them than there are now, those in lines that did not change
/// count as the old ones.
final class FindingMatch {
    private final String before;
    private final String after;

    FindingMatch(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// Findings of the draft in two parts.
    ///
    /// @param fresh those that the committed version did not have
    /// @param old those that it had
    record Parts(List<Finding> fresh, List<Finding> old) {}

    Parts parts(List<Finding> committed, List<Finding> draft) {
        return parts(committed, draft, List.of());
    }

    /// @param dismissed findings of the draft that were set aside: those that the committed version
    ///   had of them are no longer there for others, or a new one would pass for one of them
    Parts parts(List<Finding> committed, List<Finding> draft, List<Finding> dismissed) {
        Map<Subject, Integer> known = new HashMap<>();
        for (Finding finding : committed) {
            known.merge(Subject.of(finding, before), 1, Integer::sum);
        }
        dismissed.forEach(finding -> isTaken(Subject.of(finding, after), known));
        List<LineDiff.Hunk> hunks = LineDiff.between(before, after).hunks();
        boolean[] touched = new boolean[draft.size()];
        for (int i = 0; i < touched.length; i++) {
            touched[i] = touched(hunks, draft.get(i).span());
        }
        boolean[] old = new boolean[draft.size()];
        // First those in lines that did not change.
        for (boolean which : new boolean[] {false, true}) {
            for (int i = 0; i < old.length; i++) {
                old[i] |= touched[i] == which && isTaken(Subject.of(draft.get(i), after), known);
            }
        }
        return new Parts(chosen(draft, old, false), chosen(draft, old, true));
    }

    /// Whether there is one of it left; then there is one less.
    private static boolean isTaken(Subject subject, Map<Subject, Integer> known) {
        int left = known.getOrDefault(subject, 0);
        if (left > 0) {
            known.put(subject, left - 1);
        }
        return left > 0;
    }

    private static List<Finding> chosen(List<Finding> findings, boolean[] old, boolean which) {
        return IntStream.range(0, old.length)
                .filter(i -> old[i] == which)
                .mapToObj(findings::get)
                .toList();
    }

    /// Whether the first hunk that ends behind the place's start reaches the place.
    private static boolean touched(List<LineDiff.Hunk> hunks, Span place) {
        int low = 0;
        int high = hunks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hunks.get(middle).after().end() > place.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == hunks.size()) {
            return false;
        }
        Span after = hunks.get(low).after();
        return after.overlaps(place) || after.contains(place.start());
    }

    /// @param text that the finding is about; where nothing is written, what is missing
    private record Subject(String rule, Severity severity, String text) {
        static Subject of(Finding finding, String text) {
            String about =
                    finding.span().isEmpty()
                                    && finding.fix() instanceof Fix.OpenField(FieldPath field)
                            ? field.last().toString()
                            : finding.span().of(text);
            return new Subject(finding.rule(), finding.severity(), about);
        }
    }
}
