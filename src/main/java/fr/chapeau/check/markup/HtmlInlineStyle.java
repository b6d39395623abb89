package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds `style` attributes. Of those that say what holds anyway, as word processors write them, it
/// proposes to take these declarations out.
public final class HtmlInlineStyle implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-inline-style", Severity.WARNING, "found");

    /// What a browser would do without them, too.
    private static final Set<String> WITHOUT_EFFECT =
            Set.of(
                    "font-weight:400",
                    "font-weight:normal",
                    "font-style:normal",
                    "text-decoration:none",
                    "text-align:left",
                    "color:black",
                    "color:#000",
                    "color:#000000",
                    "background:transparent",
                    "background-color:transparent");

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
                    out.accept(
                            Finding.of(INFO, place, INFO.says("found", attribute.name()))
                                    .with(fix(post.text(), place, attribute.value())));
                }
            }
        }
    }

    /// Null where all that it says has an effect.
    ///
    /// @param place of the attribute
    private static @Nullable Fix fix(String text, Span place, String style) {
        List<String> all =
                Arrays.stream(style.split(";"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
        List<String> kept =
                all.stream()
                        .filter(one ->
                                !WITHOUT_EFFECT.contains(
                                        one.replace(" ", "").toLowerCase(Locale.ROOT)))
                        .toList();
        int value = place.of(text).indexOf(style);
        if (kept.size() == all.size() || value < 0) {
            return null;
        }
        if (kept.isEmpty()) {
            boolean blank = Character.isWhitespace(text.charAt(place.start() - 1));
            int start = blank ? place.start() - 1 : place.start();
            return new Fix.Proposed(TextEdits.of(TextEdit.delete(new Span(start, place.end()))));
        }
        Span written = new Span(place.start() + value, place.start() + value + style.length());
        return new Fix.Proposed(TextEdits.of(TextEdit.replace(written, String.join("; ", kept))));
    }
}
