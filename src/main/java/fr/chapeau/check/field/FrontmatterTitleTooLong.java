package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds titles that search results and tabs cut. Where the settings of the repository say how long
/// a title may be, that holds, and the rule about values tells of it.
public final class FrontmatterTitleTooLong implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-title-too-long", Severity.ADVICE, "found");

    private static final int LONGEST = 70;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static boolean isLimited(CheckedPost post, TextField title) {
        return post.form().stream()
                .anyMatch(field ->
                        field.path().equals(title.path())
                                && field.settings().rules().max() != null);
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : post.textFields()) {
            String title = field.isTitle() ? field.scalar().text().strip() : "";
            int length = title.codePointCount(0, title.length());
            if (length > LONGEST && !isLimited(post, field)) {
                out.accept(Finding.of(INFO, field.span(), INFO.says("found", length, LONGEST)));
            }
        }
    }
}
