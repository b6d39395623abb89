package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds ordinary blanks where a line must not end: before `; : ! ? »` and behind `«`. The no-break
/// blank is the one that the post uses already, narrow or not.
public final class TypoNbspMissing implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("typo-nbsp-missing", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<="
                            + FrenchProse.WORD_END
                            + ") (?=[;:!?»]+(?:$|[\\s\\p{Zs}])|[!?»]+[)\\]])|(?<=«) (?=\\S)");

    private static final Starts STARTS =
            Starts.where(
                    ";:!?»«",
                    (before, at, after) ->
                            at == ' ' && (before == '«' || ";:!?»".indexOf(after) >= 0));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse prose = FrenchProse.of(post);
        prose.replace(INFO, with(prose.blank()), out);
    }

    /// @param blank the no-break blank that the post uses
    static Correction with(char blank) {
        return new Correction(STARTS, WRONG, match -> String.valueOf(blank));
    }
}
