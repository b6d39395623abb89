package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
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

    private static final Starts STARTS =
            Starts.of(
                    "oeu", "Oeu", "coeu", "Coeu", "soeu", "Soeu", "noeu", "Noeu", "voeu", "Voeu",
                    "oeil", "Oeil", "boeu", "Boeu", "moeu", "Moeu");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post).replace(INFO, STARTS, WRONG, TypoLigature::joined, out);
    }

    private static String joined(MatchResult match) {
        return match.group().replace("oe", "œ").replace("Oe", "Œ");
    }
}
