package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds frames that readers cannot tell from each other by a title: they have none, or one that
/// the player gives to all.
public final class FrameTitleMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frame-title-missing", Severity.ERROR, "found", "generic");

    /// As [Folded#key] writes them.
    private static final Set<String> GENERIC =
            Set.of(
                    "youtube video player",
                    "video player",
                    "vimeo video player",
                    "dailymotion video player",
                    "lecteur video",
                    "lecteur youtube",
                    "youtube",
                    "dailymotion",
                    "vimeo",
                    "video",
                    "iframe",
                    "frame",
                    "cadre",
                    "embed",
                    "embedded content",
                    "widget",
                    "titre",
                    "title",
                    "untitled",
                    "sans titre");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags()) {
            if (!tag.name().equals("iframe") || isHidden(tag)) {
                continue;
            }
            Span place = post.bodyPlaces().in(tag.span());
            String name = name(tag);
            if (name.isEmpty()) {
                out.accept(Finding.of(INFO, place, INFO.says("found")));
            } else if (isGeneric(name)) {
                out.accept(
                        Finding.of(INFO, place, INFO.says("generic", name)).as(Severity.WARNING));
            }
        }
    }

    private static boolean isHidden(HtmlTag tag) {
        return tag.attribute("hidden").isPresent()
                || tag.attribute("aria-hidden")
                        .filter(hide -> hide.value().equals("true"))
                        .isPresent();
    }

    private static String name(HtmlTag tag) {
        return Stream.of("aria-labelledby", "aria-label", "title")
                .flatMap(attribute -> tag.attribute(attribute).stream())
                .filter(attribute -> !attribute.value().isBlank())
                .findFirst()
                .map(FrameTitleMissing::said)
                .orElse("");
    }

    /// What another element says is named by its place alone.
    private static String said(HtmlAttribute attribute) {
        String value = attribute.value().strip();
        return attribute.name().equals("aria-labelledby") ? "#" + value : value;
    }

    private static boolean isGeneric(String name) {
        boolean address = name.startsWith("http://") || name.startsWith("https://");
        return address || GENERIC.contains(Folded.key(name));
    }
}
