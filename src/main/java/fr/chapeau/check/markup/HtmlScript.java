package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds scripts in the body, and links that run one.
public final class HtmlScript implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-script", Severity.ERROR, "found", "link");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            if (tag.name().equals("script") && !isData(tag)) {
                out.accept(Finding.of(INFO, post.bodyPlaces().in(tag.span()), INFO.says("found")));
            }
        }
        for (PostLink link : post.links()) {
            if (link.destination().strip().regionMatches(true, 0, "javascript:", 0, 11)) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("link")));
            }
        }
    }

    /// Nothing runs: `application/ld+json` and the like.
    private static boolean isData(HtmlTag tag) {
        return tag.attribute("type").filter(type -> type.value().contains("json")).isPresent();
    }
}
