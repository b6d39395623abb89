package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds ordinary blanks between a number and its unit.
public final class TypoUnitSpace implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("typo-unit-space", Severity.ADVICE, "found");

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<=\\d) (?=(?:km|kg|cm|mm|m²|km²|ha|Mo|Go|To|ko|kWh|MW|GW|M€|k€|Md€|€|%)(?![\\p{L}\\p{N}]))");

    private static final Starts STARTS =
            Starts.where(Starts.DIGITS, (before, at, after) -> at == ' ' && Starts.isDigit(before));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post).replace(INFO, STARTS, WRONG, match -> "\u00A0", out);
    }
}
