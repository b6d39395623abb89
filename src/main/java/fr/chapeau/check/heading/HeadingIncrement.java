package fr.chapeau.check.heading;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostHeading;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds headings more than one level deeper than the one before. A skip is not by itself a failure
/// of RGAA 9.1, so it is no error.
public final class HeadingIncrement implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("heading-increment", Severity.WARNING, "found", "first")
                    .yieldingTo("heading-empty");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        PostHeading before = null;
        for (PostHeading heading : post.headings()) {
            if (heading.isEmpty()) {
                continue;
            }
            // A component sets its own level; only where nothing but components came before, the
            // page is counted on from there.
            boolean component = heading.form() == PostHeading.Form.COMPONENT;
            if (!component) {
                check(heading, before, post, out);
            }
            if (!component || before == null || before.form() == PostHeading.Form.COMPONENT) {
                before = heading;
            }
        }
    }

    private static void check(
            PostHeading heading,
            @Nullable PostHeading before,
            CheckedPost post,
            Consumer<Finding> out) {
        if (before != null) {
            if (heading.level() > before.level() + 1) {
                var says = INFO.says("found", heading.level(), before.level() + 1);
                out.accept(Finding.of(INFO, heading.span(), says));
            }
        } else if (heading.level() > 2 && !post.title().isEmpty()) {
            // The layout owns the first level, and sometimes the second.
            var says = INFO.says("first", heading.level());
            Severity severity = heading.level() == 3 ? Severity.ADVICE : Severity.WARNING;
            out.accept(Finding.of(INFO, heading.span(), says).as(severity));
        }
    }
}
