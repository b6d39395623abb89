package fr.chapeau.check;

import fr.chapeau.problem.Problem;

/// A rule that broke off: what it would have found in this post is not known.
///
/// @param rule the rule's id
/// @param problem what to tell, with the cause for the log
public record RuleFailure(String rule, Problem problem) {

    static RuleFailure of(String rule, Throwable cause) {
        return new RuleFailure(
                rule, Problem.of(new RuleText("rule-failed", "found"), rule).because(cause));
    }
}
