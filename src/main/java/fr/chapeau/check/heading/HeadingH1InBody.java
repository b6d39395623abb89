package fr.chapeau.check.heading;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostHeading;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds headings of the first level under a title that the layout already prints as one.
public final class HeadingH1InBody implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("heading-h1-in-body", Severity.WARNING, "found")
                    .yieldingTo("heading-empty");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        if (post.title().isEmpty()) {
            return;
        }
        for (PostHeading heading : post.headings()) {
            if (heading.level() == 1) {
                String words = heading.text().strip();
                out.accept(Finding.of(INFO, heading.span(), INFO.says("found", words)));
            }
        }
    }
}
