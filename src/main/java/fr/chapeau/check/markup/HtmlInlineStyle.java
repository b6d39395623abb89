package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;

/// Finds `style` attributes.
public final class HtmlInlineStyle implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-inline-style", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            for (HtmlAttribute attribute : tag.attributes()) {
                if (attribute.name().equals("style") && !attribute.value().isBlank()) {
                    var place = post.bodyPlaces().in(attribute.span());
                    out.accept(Finding.of(INFO, place, INFO.says("found", attribute.name())));
                }
            }
        }
    }
}
