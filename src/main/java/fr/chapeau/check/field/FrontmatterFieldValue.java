package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.site.FieldFault;
import fr.chapeau.site.FieldFaults;
import java.util.function.Consumer;

/// Finds fields whose value is not what the repository's settings ask for, or misses where they ask
/// for one. Where only the site's other posts tell what a field holds, that is a warning.
public final class FrontmatterFieldValue implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-field-value", Severity.ERROR, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (FieldFault fault : FieldFaults.of(post.form())) {
            Finding finding =
                    Finding.of(
                                    INFO,
                                    fault.place(),
                                    INFO.says("found", fault.field().toString(), fault.message()))
                            .beside(fault.message())
                            .with(new Fix.OpenField(fault.field()));
            out.accept(fault.declared() ? finding : finding.as(Severity.WARNING));
        }
    }
}
