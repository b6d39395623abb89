package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds straight apostrophes in a text that has typographic ones, too.
public final class TypoStraightApostrophe implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("typo-straight-apostrophe", Severity.ADVICE, "found");

    private static final Pattern WRONG = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    private static final Starts STARTS = Starts.of("'");

    static final Correction CORRECTION = new Correction(STARTS, WRONG, match -> "’");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse prose = FrenchProse.of(post);
        if (prose.holds('’')) {
            prose.replace(INFO, CORRECTION, out);
        }
    }
}
