package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds style sheets in the body: they reach all of the page.
public final class HtmlStyle implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("html-style", Severity.ERROR, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            if (tag.name().equals("style")) {
                out.accept(Finding.of(INFO, post.bodyPlaces().in(tag.span()), INFO.says("found")));
            }
        }
    }
}
