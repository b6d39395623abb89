package fr.chapeau.frontmatter;

import fr.chapeau.problem.MessageKey;
import fr.chapeau.problem.Problem;

/// Carries a problem out of the depths of reading or editing. Never leaves this package.
final class ProblemFound extends RuntimeException {
    private final transient Problem problem;

    ProblemFound(Problem problem) {
        super(problem.message().toString(), null, false, false);
        this.problem = problem;
    }

    ProblemFound(MessageKey key, Object... arguments) {
        this(Problem.of(key, arguments));
    }

    Problem problem() {
        return problem;
    }
}
