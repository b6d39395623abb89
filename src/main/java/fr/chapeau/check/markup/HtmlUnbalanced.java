package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlAttribute;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Finds elements that are opened and not closed, closed and not opened, or that a missing quote
/// makes longer than meant. They swallow what comes behind.
public final class HtmlUnbalanced implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-unbalanced", Severity.ERROR, "found", "stray", "quote");

    /// Elements that need both tags; what is none of HTML may be meant as text.
    private static final Set<String> PAIRED =
            Set.of(
                    "a",
                    "abbr",
                    "article",
                    "aside",
                    "audio",
                    "b",
                    "blockquote",
                    "button",
                    "cite",
                    "code",
                    "del",
                    "details",
                    "div",
                    "dl",
                    "em",
                    "figcaption",
                    "figure",
                    "font",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "i",
                    "iframe",
                    "ins",
                    "kbd",
                    "label",
                    "main",
                    "mark",
                    "nav",
                    "object",
                    "ol",
                    "picture",
                    "pre",
                    "q",
                    "s",
                    "section",
                    "select",
                    "small",
                    "span",
                    "strong",
                    "style",
                    "sub",
                    "summary",
                    "sup",
                    "svg",
                    "table",
                    "textarea",
                    "time",
                    "u",
                    "ul",
                    "video",
                    "center",
                    "script");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().unclosed()) {
            boolean embedded = tag.ancestor("svg").isPresent() || isSelfClosed(post, tag);
            if (PAIRED.contains(tag.name()) && !embedded) {
                var place = post.bodyPlaces().in(tag.span());
                out.accept(Finding.of(INFO, place, INFO.says("found", "<" + tag.name() + ">")));
            }
        }
        for (Span stray : post.body().html().strayEndTags()) {
            String written = stray.of(post.body().body());
            String name = name(written);
            if (PAIRED.contains(name)) {
                out.accept(
                        Finding.of(INFO, post.bodyPlaces().in(stray), INFO.says("stray", written)));
            }
        }
        for (HtmlTag tag : post.body().html().tags()) {
            for (HtmlAttribute attribute : tag.attributes()) {
                boolean swallowed = attribute.valueSpan().length() > 2 && isSwallowed(attribute);
                if (swallowed && PAIRED.contains(tag.name())) {
                    var place = post.bodyPlaces().in(attribute.span());
                    out.accept(Finding.of(INFO, place, INFO.says("quote", attribute.name())));
                }
            }
        }
    }

    /// An address or a name never holds a tag.
    private static boolean isSwallowed(HtmlAttribute attribute) {
        boolean plain =
                switch (attribute.name()) {
                    case "href", "class", "id", "target", "rel", "lang" -> true;
                    default -> false;
                };
        int open = attribute.value().indexOf('<');
        int close = attribute.value().indexOf('>');
        return plain && (open >= 0 || (close >= 0 && attribute.value().indexOf('\n') >= 0));
    }

    private static boolean isSelfClosed(CheckedPost post, HtmlTag tag) {
        return tag.span().of(post.body().body()).endsWith("/>");
    }

    private static String name(String endTag) {
        int end = 2;
        while (end < endTag.length() && Character.isLetterOrDigit(endTag.charAt(end))) {
            end++;
        }
        return end < 3 ? "" : endTag.substring(2, end).toLowerCase(Locale.ROOT);
    }
}
