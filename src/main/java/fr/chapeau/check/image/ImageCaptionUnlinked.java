package fr.chapeau.check.image;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Finds figures whose caption is not tied to the picture for screen readers: the RGAA asks for
/// `role="figure"` and an `aria-label` that repeats the caption (test 1.9.1).
public final class ImageCaptionUnlinked implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("image-caption-unlinked", Severity.ADVICE, "found");

    private static final Set<String> ROLES = Set.of("figure", "group");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        Set<Span> captioned = new HashSet<>();
        Set<Span> pictured = new HashSet<>();
        for (HtmlTag tag : post.body().html().tags()) {
            HtmlTag parent = tag.parent();
            if (parent != null && tag.name().equals("figcaption")) {
                if (!post.body().htmlWords(tag.content()).isBlank()) {
                    captioned.add(parent.span());
                }
            } else if (parent != null && tag.name().equals("img")) {
                pictured.add(parent.span());
                if (parent.parent() != null) {
                    // In a link, or in a <picture>.
                    pictured.add(parent.parent().span());
                }
            }
        }
        for (HtmlTag figure : post.body().html().tags("figure")) {
            boolean both = captioned.contains(figure.span()) && pictured.contains(figure.span());
            if (both && !isTied(figure)) {
                out.accept(
                        Finding.of(INFO, post.bodyPlaces().in(figure.span()), INFO.says("found")));
            }
        }
    }

    private static boolean isTied(HtmlTag figure) {
        boolean role =
                figure.attribute("role").filter(one -> ROLES.contains(one.value())).isPresent();
        return role
                && (figure.attribute("aria-label").isPresent()
                        || figure.attribute("aria-labelledby").isPresent());
    }
}
