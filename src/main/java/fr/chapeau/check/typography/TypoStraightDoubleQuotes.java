package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds straight quotation marks around words.
public final class TypoStraightDoubleQuotes implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("typo-straight-double-quotes", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}=\"])\"(?=\\p{L})[^\"\\n«»\uFFFC]{2,200}(?<=[\\p{L}\\p{N}.!?…])\""
                            + "(?![\\p{L}\\p{N}\"])");

    private static final Starts STARTS = Starts.of("\"");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post)
                .propose(
                        INFO,
                        STARTS,
                        WRONG,
                        quoted -> "«\u00A0" + quoted.substring(1, quoted.length() - 1) + "\u00A0»",
                        out);
    }
}
