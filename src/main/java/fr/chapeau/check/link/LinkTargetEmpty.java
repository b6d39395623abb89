package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds links that lead nowhere: `[so]()`, `href=""`.
public final class LinkTargetEmpty implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("link-target-empty", Severity.ERROR, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            if (link.destination().isBlank() && !link.isComputed() && !link.name().isEmpty()) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", link.name())));
            }
        }
    }
}
