package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds `oe` where French writes one letter: a closed list of words.
public final class TypoLigature implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("typo-ligature", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}@/._-])(?:[oO]euvres?|[cC]oeurs?|[sS]oeurs?|[nN]oeuds?|[vV]oeux?"
                            + "|[oO]eil|[bB]oeufs?|[mM]oeurs)(?![\\p{L}\\p{N}_/@-]|\\.\\p{L})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        new FrenchProse(post).replace(INFO, List.of("oe", "Oe"), WRONG, TypoLigature::joined, out);
    }

    private static String joined(MatchResult match) {
        return match.group().replace("oe", "œ").replace("Oe", "Œ");
    }
}
