package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.frontmatter.FieldPath;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds titles that another post of the same collection has in the same language: in a list, among
/// tabs or in the results of a search, nobody tells the two apart.
public final class FrontmatterTitleDuplicate implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-title-duplicate", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : post.textFields()) {
            if (field.isTitle()) {
                post.surroundings()
                        .sameTitle()
                        .map(other ->
                                INFO.says("found", String.valueOf(other.path().getFileName())))
                        .ifPresent(says ->
                                out.accept(
                                        Finding.of(INFO, field.span(), says)
                                                .with(new Fix.OpenField(FieldPath.of("title")))));
            }
        }
    }
}
