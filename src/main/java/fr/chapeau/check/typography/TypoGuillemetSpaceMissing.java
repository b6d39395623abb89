package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds guillemets glued to the words between them.
public final class TypoGuillemetSpaceMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("typo-guillemet-space-missing", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile("«(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.!?…])»");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        new FrenchProse(post)
                .replace(
                        INFO,
                        List.of("«", "»"),
                        WRONG,
                        match -> match.group().equals("«") ? "«\u00A0" : "\u00A0»",
                        out);
    }
}
