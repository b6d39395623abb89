package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.Set;
import java.util.function.Consumer;

/// Finds attributes that say how something looks (RGAA 10.1).
public final class HtmlObsoleteAttribute implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-obsolete-attribute", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> LOOKS =
            Set.of(
                    "align",
                    "bgcolor",
                    "border",
                    "cellpadding",
                    "cellspacing",
                    "valign",
                    "hspace",
                    "vspace",
                    "color",
                    "face",
                    "clear",
                    "background");

    /// What is embedded from elsewhere comes with them.
    private static final Set<String> EMBEDDED =
            Set.of("iframe", "object", "embed", "canvas", "svg", "path", "g", "rect", "circle");

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            for (HtmlAttribute attribute : tag.attributes()) {
                if (LOOKS.contains(attribute.name()) && !EMBEDDED.contains(tag.name())) {
                    var place = post.bodyPlaces().in(attribute.span());
                    out.accept(Finding.of(INFO, place, INFO.says("found", attribute.name())));
                }
            }
        }
    }
}
