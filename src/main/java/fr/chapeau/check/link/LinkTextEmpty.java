package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds links that say nothing: neither words, nor a picture, nor a label.
public final class LinkTextEmpty implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("link-text-empty", Severity.ERROR, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            boolean said = !link.name().isEmpty() || link.picture() || link.isComputed();
            boolean titled =
                    link.attribute("title").or(() -> link.attribute("aria-labelledby")).isPresent();
            boolean hidden = link.attribute("aria-hidden").filter("true"::equals).isPresent();
            boolean anchor = link.destination().isBlank();
            if (!said && !titled && !hidden && !anchor) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", link.destination())));
            }
        }
    }
}
