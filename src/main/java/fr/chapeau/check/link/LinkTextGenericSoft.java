package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds links that are understood where they stand, and not in a list of links.
public final class LinkTextGenericSoft implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-text-generic-soft", Severity.ADVICE, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            boolean titled =
                    link.attribute("title")
                            .filter(t -> t.length() > link.name().length())
                            .isPresent();
            if (!titled && !link.picture() && LinkWords.isSoft(link.name())) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", link.name())));
            }
        }
    }
}
