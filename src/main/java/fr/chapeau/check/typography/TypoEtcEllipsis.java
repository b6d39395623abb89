package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds an ellipsis behind `etc.`, which says the same.
public final class TypoEtcEllipsis implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("typo-etc-ellipsis", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile("(?<!\\p{L})etc(?: ?…|\\.{2,3}(?![.\\p{L}\\p{N}]))");

    private static final Starts STARTS = Starts.of("etc");

    static final Correction CORRECTION = new Correction(STARTS, WRONG, match -> "etc.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post).replace(INFO, CORRECTION, out);
    }
}
