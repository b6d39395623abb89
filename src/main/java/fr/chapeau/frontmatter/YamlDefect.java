package fr.chapeau.frontmatter;

import fr.chapeau.problem.Problem;

/// Stops the reading of a document that Jekyll could not use either, or that is too much for
/// anybody.
final class YamlDefect extends RuntimeException {
    private final transient Problem problem;

    YamlDefect(Problem problem) {
        super(problem.message().toString(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
