package fr.chapeau.app.audit;

import fr.chapeau.problem.Severity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// How much was found in some posts.
///
/// @param posts that were looked at
/// @param concerned those in which something was found
/// @param setAside what was found and set aside, which counts among none of the others
public record Tally(int posts, int concerned, int errors, int warnings, int advice, int setAside) {

    /// Counts the findings of some posts that matter here.
    static Tally of(Collection<AuditedPost> posts, Predicate<AuditedFinding> matters) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        int concerned = 0;
        int aside = 0;
        for (AuditedPost post : posts) {
            List<AuditedFinding> some = post.findings().stream().filter(matters).toList();
            some.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
            aside +=
                    (int)
                            post.setAside().stream()
                                    .filter(one -> matters.test(one.finding()))
                                    .count();
            concerned += some.isEmpty() ? 0 : 1;
        }
        return new Tally(
                posts.size(),
                concerned,
                counts.getOrDefault(Severity.ERROR, 0),
                counts.getOrDefault(Severity.WARNING, 0),
                counts.getOrDefault(Severity.ADVICE, 0),
                aside);
    }

    /// Findings of all severities.
    public int findings() {
        return errors + warnings + advice;
    }

    /// Findings of one severity.
    public int of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case ADVICE -> advice;
        };
    }
}
