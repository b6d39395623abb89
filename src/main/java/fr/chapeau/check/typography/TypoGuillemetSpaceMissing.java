package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds guillemets glued to the words between them.
public final class TypoGuillemetSpaceMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("typo-guillemet-space-missing", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile("«(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.!?…])»");

    private static final Starts STARTS = Starts.of("«", "»");

    static final Correction CORRECTION =
            new Correction(
                    STARTS, WRONG, match -> match.group().equals("«") ? "«\u00A0" : "\u00A0»");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post).replace(INFO, CORRECTION, out);
    }
}
