package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds blanks before a comma or a full stop.
public final class TypoSpaceBeforeComma implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("typo-space-before-comma", Severity.ADVICE, "found");

    private static final Pattern COMMA =
            Pattern.compile("(?<=[\\p{L}\\p{N})»%])[ \\u00A0](?=,(?:[ \\n]|$))");

    private static final Pattern STOP =
            Pattern.compile("(?<=[\\p{L})»%])[ \\u00A0](?=\\.(?:[ \\n]|$))");

    private static final Starts COMMAS = Starts.of(" ,", "\u00A0,");

    private static final Starts STOPS = Starts.of(" .", "\u00A0.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse prose = FrenchProse.of(post);
        prose.replace(INFO, COMMAS, COMMA, match -> "", out);
        prose.propose(INFO, STOPS, STOP, blank -> "", out);
    }
}
