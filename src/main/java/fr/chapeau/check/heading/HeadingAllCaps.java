package fr.chapeau.check.heading;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostHeading;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.Arrays;
import java.util.function.Consumer;

/// Finds headings in capitals: they are harder to read, and their accents get lost.
public final class HeadingAllCaps implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("heading-all-caps", Severity.ADVICE, "found");

    private static final int FEWEST_LETTERS = 9;

    /// Shorter words may all be acronyms.
    private static final int ACRONYM = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostHeading heading : post.headings()) {
            String words = heading.text();
            long letters = words.codePoints().filter(Character::isLetter).count();
            boolean capitals = words.codePoints().noneMatch(Character::isLowerCase);
            if (letters >= FEWEST_LETTERS && capitals && isText(words)) {
                out.accept(Finding.of(INFO, heading.span(), INFO.says("found", words.strip())));
            }
        }
    }

    private static boolean isText(String words) {
        var parts =
                Arrays.stream(words.split("[^\\p{L}]+", -1))
                        .filter(word -> word.length() > 1)
                        .toList();
        return parts.size() > 1 && parts.stream().anyMatch(word -> word.length() > ACRONYM);
    }
}
