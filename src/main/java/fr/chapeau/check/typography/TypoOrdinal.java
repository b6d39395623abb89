package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds ordinal numbers abbreviated otherwise than in French: `2ème`, `1ère`, `XIXème`.
public final class TypoOrdinal implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("typo-ordinal", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._/-])(\\d{1,4}|[IVX]{1,6})([èeéi]{1,2}me|ère|ere)(s?)(?![\\p{L}\\p{N}_-])");

    private static final Starts STARTS =
            Starts.where(
                    "IVX" + Starts.DIGITS,
                    (before, at, after) ->
                            (Starts.isDigit(at) || at == 'I' || at == 'V' || at == 'X')
                                    && !Character.isLetterOrDigit(before));

    static final Correction CORRECTION = new Correction(STARTS, WRONG, TypoOrdinal::shortened);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post).replace(INFO, CORRECTION, out);
    }

    /// First ones in the feminine end with `re`, all others with `e`.
    private static String shortened(MatchResult match) {
        boolean first = match.group(1).equals("1") || match.group(1).equals("I");
        boolean feminine = match.group(2).endsWith("re");
        String end = feminine ? "re" : "e";
        return feminine && !first ? match.group() : match.group(1) + end + match.group(3);
    }
}
