package fr.chapeau.check.heading;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostHeading;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds headings of more than a hundred characters. A question may take as long as it needs.
public final class HeadingTooLong implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("heading-too-long", Severity.ADVICE, "found");

    private static final int LONGEST = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        if (post.frontMatter().problem().isPresent()) {
            return; // Comments of the header may be read as headings.
        }
        for (PostHeading heading : post.headings()) {
            String words = heading.text().strip();
            int length = words.codePointCount(0, words.length());
            if (length > LONGEST && !words.endsWith("?")) {
                out.accept(Finding.of(INFO, heading.span(), INFO.says("found", length, LONGEST)));
            }
        }
    }
}
