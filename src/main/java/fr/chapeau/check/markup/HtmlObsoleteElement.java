package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.Set;
import java.util.function.Consumer;

/// Finds elements that say how something looks (RGAA 10.1): `font`, `center`.
public final class HtmlObsoleteElement implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-obsolete-element", Severity.ERROR, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> LOOKS =
            Set.of("font", "center", "big", "blink", "marquee", "tt", "strike", "basefont");

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            if (LOOKS.contains(tag.name())) {
                var place = post.bodyPlaces().in(tag.span());
                out.accept(Finding.of(INFO, place, INFO.says("found", tag.name())));
            }
        }
    }
}
