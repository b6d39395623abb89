package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.function.Consumer;

/// Finds a byte order mark at the start of a file. Where it hides the header from Jekyll, {@link
/// fr.chapeau.check.source.FrontmatterInvalidYaml} says so.
public final class TextBom implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("text-bom", Severity.WARNING, "found")
                    .yieldingTo("frontmatter-invalid-yaml");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        if (post.hasByteOrderMark()) {
            int end = 0;
            while (end < post.text().length() && "\r\n".indexOf(post.text().charAt(end)) < 0) {
                end++;
            }
            out.accept(Finding.of(INFO, new Span(0, end), INFO.says("found")));
        }
    }
}
