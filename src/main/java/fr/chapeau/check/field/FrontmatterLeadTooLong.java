package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds leads that are no leads any more: long ones, and those of several paragraphs.
public final class FrontmatterLeadTooLong implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-lead-too-long", Severity.ADVICE, "found", "paragraphs");

    private static final int LONGEST = 300;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : Leads.of(post)) {
            String lead = field.scalar().text().strip();
            int length = lead.codePointCount(0, lead.length());
            if (length > LONGEST) {
                out.accept(Finding.of(INFO, field.span(), INFO.says("found", length, LONGEST)));
            } else if (lead.contains("\n\n")) {
                out.accept(Finding.of(INFO, field.span(), INFO.says("paragraphs")));
            }
        }
    }
}
