package fr.chapeau.git;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;

/// Ends a piece of work at an expected obstacle. It never leaves the package: [Checkout] turns it
/// into an [Outcome].
final class GitStop extends Exception {
    private final transient Problem problem;
    private final boolean refusal;

    private GitStop(Problem problem, boolean refusal) {
        super(problem.message().key().key(), problem.cause());
        this.problem = problem;
        this.refusal = refusal;
    }

    /// Chapeau's own rules forbid it.
    static GitStop refused(MessageKey key, Object... arguments) {
        return new GitStop(Problem.of(key, arguments), true);
    }

    /// It could not be done.
    static GitStop failed(MessageKey key, Object... arguments) {
        return failed(Problem.of(key, arguments));
    }

    static GitStop failed(Problem problem) {
        return new GitStop(problem, false);
    }

    Problem problem() {
        return problem;
    }

    <T> Outcome<T> outcome() {
        return refusal ? Outcome.refused(problem) : Outcome.failed(problem);
    }
}
