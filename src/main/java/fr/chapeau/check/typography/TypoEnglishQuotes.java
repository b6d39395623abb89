package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds English quotation marks at the first level.
public final class TypoEnglishQuotes implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("typo-english-quotes", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile("(?<!«[^»\\n]{0,200})“(?=\\S)[^“”\\n«»\uFFFC]{2,200}(?<=\\S)”");

    private static final Starts STARTS = Starts.of("“");

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
