package fr.chapeau.app.audit;

import fr.chapeau.problem.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/// How much was found in some posts.
///
/// @param posts that were looked at
/// @param concerned those in which something was found
public record Tally(int posts, int concerned, int errors, int warnings, int advice) {

    /// Counts the findings of some posts that matter here.
    static Tally of(Collection<AuditedPost> posts, Predicate<AuditedFinding> matters) {
        int[] counts = new int[Severity.values().length];
        int concerned = 0;
        for (AuditedPost post : posts) {
            int before = Arrays.stream(counts).sum();
            post.findings().stream()
                    .filter(matters)
                    .forEach(finding -> counts[finding.severity().ordinal()]++);
            concerned += Arrays.stream(counts).sum() > before ? 1 : 0;
        }
        return new Tally(
                posts.size(),
                concerned,
                counts[Severity.ERROR.ordinal()],
                counts[Severity.WARNING.ordinal()],
                counts[Severity.ADVICE.ordinal()]);
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
