package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds links whose words say nothing of where they lead. The sentence around may save them (RGAA
/// 6.1), so this is no error.
public final class LinkTextGeneric implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-text-generic", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            boolean glossary = link.destination().startsWith("#");
            if (!glossary && !link.picture() && LinkWords.isVague(link.name())) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", link.name())));
            }
        }
    }
}
