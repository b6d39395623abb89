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

/// Finds attributes on elements that do nothing with them: `alt` on a link, `href` on a `span`.
public final class HtmlMisplacedAttribute implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-misplaced-attribute", Severity.WARNING, "found", "figure");

    private static final Set<String> WITH_ALTERNATIVE = Set.of("img", "area", "input", "applet");

    private static final Set<String> WITHOUT_ADDRESS =
            Set.of("span", "p", "div", "button", "li", "strong", "em", "b", "i", "img", "figure");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            for (HtmlAttribute attribute : tag.attributes()) {
                boolean misplaced =
                        switch (attribute.name()) {
                            case "alt" ->
                                    isPlain(tag.name()) && !WITH_ALTERNATIVE.contains(tag.name());
                            case "href" -> WITHOUT_ADDRESS.contains(tag.name());
                            case "title" -> tag.name().equals("figure");
                            default -> false;
                        };
                if (misplaced) {
                    String sentence = attribute.name().equals("title") ? "figure" : "found";
                    var place = post.bodyPlaces().in(attribute.span());
                    out.accept(
                            Finding.of(
                                    INFO,
                                    place,
                                    INFO.says(sentence, attribute.name(), tag.name())));
                }
            }
        }
    }

    /// Elements of a script's own, with a dash in the name, may take any.
    private static boolean isPlain(String name) {
        return name.indexOf('-') < 0 && name.chars().allMatch(Character::isLetterOrDigit);
    }
}
