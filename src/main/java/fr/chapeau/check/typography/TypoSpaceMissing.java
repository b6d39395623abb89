package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds double punctuation glued to a word of small letters before it. The place is that of the
/// sign: where a link ends between the two, the space belongs behind the link.
public final class TypoSpaceMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("typo-space-missing-before-double-punctuation", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile("(?<=(?<![\\p{L}\\p{N}@/.:_-])\\p{Ll}{3,40})[;!?](?=$|[\\s\\p{Zs}])");

    private static final Starts STARTS =
            Starts.where(
                    ";!?",
                    (before, at, after) ->
                            (at == ';' || at == '!' || at == '?')
                                    && Character.isLowerCase(before)
                                    && (after <= ' ' || after >= 0x80));

    static final Correction CORRECTION =
            new Correction(STARTS, WRONG, match -> "\u00A0" + match.group());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post).replace(INFO, CORRECTION, out);
    }
}
