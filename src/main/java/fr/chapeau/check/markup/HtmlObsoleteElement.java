package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.Set;
import java.util.function.Consumer;

/// Finds elements that say how something looks (RGAA 10.1): `font`, `center`. `s` and `u` also have
/// a meaning, a correction or a name in Chinese, so they are only warned of.
public final class HtmlObsoleteElement implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-obsolete-element", Severity.ERROR, "found", "meant");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> LOOKS =
            Set.of("font", "center", "big", "blink", "marquee", "tt", "strike", "basefont");

    private static final Set<String> MEANT = Set.of("s", "u");

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            if (LOOKS.contains(tag.name())) {
                var place = post.bodyPlaces().in(tag.span());
                out.accept(Finding.of(INFO, place, INFO.says("found", tag.name())));
            } else if (MEANT.contains(tag.name())) {
                var place = post.bodyPlaces().in(tag.span());
                var says = INFO.says("meant", tag.name());
                out.accept(Finding.of(INFO, place, says).as(Severity.WARNING));
            }
        }
    }
}
