package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds `n°` without a no-break blank before the number.
public final class TypoNumeroSpace implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("typo-numero-space", Severity.ADVICE, "found");

    private static final Pattern WRONG = Pattern.compile("(?<!\\p{L})([nN]°) ?(?=\\d)");

    private static final Starts STARTS = Starts.of("n°", "N°");

    static final Correction CORRECTION =
            new Correction(STARTS, WRONG, match -> match.group(1) + "\u00A0");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post).replace(INFO, CORRECTION, out);
    }
}
