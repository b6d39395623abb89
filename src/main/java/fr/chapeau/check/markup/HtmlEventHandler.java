package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds attributes that run a script: `onclick`, `onload`.
public final class HtmlEventHandler implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("html-event-handler", Severity.ERROR, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            for (HtmlAttribute attribute : tag.attributes()) {
                if (attribute.name().matches("on[a-z]{3,20}")) {
                    var place = post.bodyPlaces().in(attribute.span());
                    out.accept(Finding.of(INFO, place, INFO.says("found", attribute.name())));
                }
            }
        }
    }
}
