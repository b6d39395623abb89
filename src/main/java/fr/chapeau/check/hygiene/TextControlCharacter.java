package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds control characters, which come with text copied from other programs.
public final class TextControlCharacter implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("text-control-character", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Removal.report(INFO, post, TextControlCharacter::isControl, out);
    }

    /// Whether a character is no text: neither a letter nor white space.
    public static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }
}
