package fr.chapeau.check.typography;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds a word that stands twice in a row.
public final class TypoDoubledWord implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("typo-doubled-word", Severity.WARNING, "found");

    /// Two capitals are a name.
    private static final Pattern TWICE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}’'-])(\\p{L}\\p{Ll}{2,20}+)[ \\n](?!\\p{Lu})(?iu:\\1)(?![\\p{L}\\p{N}’'-])");

    /// Words that may follow themselves.
    private static final Set<String> MEANT =
            Set.of(
                    "nous", "vous", "très", "bla", "faire", "oui", "non", "bien", "toc", "chut",
                    "jamais", "loin", "trop");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        FrenchProse.of(post)
                .propose(INFO, TypoDoubledWord::next, TWICE, TypoDoubledWord::once, out);
    }

    /// Where a word begins that follows itself.
    private static int next(String text, int from) {
        int before = from;
        int length = 0;
        int at = from;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean next = before + length + 1 == at && length > 2 && end - at == length;
            if (next && text.regionMatches(true, before, text, at, length)) {
                return before;
            }
            before = at;
            length = end - at;
            at = end + 1;
        }
        return -1;
    }

    private static String once(String twice) {
        String word = twice.substring(0, (twice.length() - 1) / 2);
        return MEANT.contains(word.toLowerCase(Locale.ROOT)) ? twice : word;
    }
}
