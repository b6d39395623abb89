package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// Finds characters without width: they break links, lists and searches.
public final class TextInvisibleCharacter implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("text-invisible-character", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String INVISIBLE = "\u200B\u200C\u2060\uFEFF\u00AD";

    /// They have a meaning in texts that run from right to left.
    private static final String DIRECTION =
            "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Removal.report(INFO, post, unwantedIn(post.text()), out);
    }

    /// Tells which characters do harm in a text. Takes time in proportion to it.
    public static IntPredicate unwantedIn(String text) {
        String unwanted =
                runsFromTheRight(text) ? "\u200B\u2060\uFEFF\u00AD" : INVISIBLE + DIRECTION;
        return c -> unwanted.indexOf(c) >= 0;
    }

    private static boolean runsFromTheRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && (c <= 0x8FF || (c >= 0xFB1D && c <= 0xFDFF))) {
                return true;
            }
        }
        return false;
    }
}
