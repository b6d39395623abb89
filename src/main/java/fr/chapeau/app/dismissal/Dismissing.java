package fr.chapeau.app.dismissal;

import fr.chapeau.check.Finding;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Sets findings aside and brings them back. Writes files: never on the JavaFX thread.
public final class Dismissing {
    private final DismissalFiles files;
    private final Clock clock;

    /// @param clock its zone is the machine's
    public Dismissing(DismissalFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// A finding in its text.
    ///
    /// @param all findings of that text, those set aside included
    public record Subject(Finding finding, List<Finding> all, String text) {
        public Subject {
            all = List.copyOf(all);
        }
    }

    /// Sets a finding aside; refused where there is no reason or the rule allows none.
    ///
    /// @param post from the site's root
    /// @param by as Git names them; empty where nobody knows
    public Outcome<KeptDismissal> dismiss(Path post, Subject subject, String reason, String by) {
        Finding finding = subject.finding();
        if (!PostDismissals.isAllowed(finding.rule())) {
            return Outcome.refused(Problem.of(DismissalMessage.NEVER));
        }
        if (!Dismissal.isReason(reason)) {
            return Outcome.refused(Problem.of(DismissalMessage.REASON_MISSING));
        }
        Anchor anchor = PostDismissals.anchor(finding, subject.all(), subject.text());
        String oneLine = reason.replaceAll("[\\t\\r\\n]+", " ").strip();
        return files.add(post, new Dismissal(anchor, oneLine, by, LocalDate.now(clock)));
    }

    /// Has a finding reported again, or forgets a dismissal that no longer applies.
    public Outcome<Path> bringBack(KeptDismissal kept) {
        return files.remove(kept);
    }
}
