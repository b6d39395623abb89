package fr.chapeau.check.heading;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostHeading;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds headings that say nothing: they are heard as "heading", with nothing behind.
public final class HeadingEmpty implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("heading-empty", Severity.ERROR, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostHeading heading : post.headings()) {
            if (heading.isEmpty()) {
                out.accept(Finding.of(INFO, heading.span(), INFO.says("found")));
            }
        }
    }
}
