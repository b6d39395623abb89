package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds frames that readers cannot tell from each other by a title.
public final class FrameTitleMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frame-title-missing", Severity.ERROR, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            boolean hidden =
                    tag.attribute("hidden").isPresent()
                            || tag.attribute("aria-hidden")
                                    .filter(hide -> hide.value().equals("true"))
                                    .isPresent();
            boolean named =
                    Stream.of("title", "aria-label", "aria-labelledby")
                            .anyMatch(name ->
                                    tag.attribute(name)
                                            .filter(one -> !one.value().isBlank())
                                            .isPresent());
            if (tag.name().equals("iframe") && !hidden && !named) {
                out.accept(Finding.of(INFO, post.bodyPlaces().in(tag.span()), INFO.says("found")));
            }
        }
    }
}
