package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds style sheets in the body: they reach all of the page. Rules in a field of the header are a
/// habit of some sites, and only warned of.
public final class HtmlStyle implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-style", Severity.ERROR, "found", "header");

    private static final Set<String> KEYS = Set.of("style", "styles", "css");

    /// A rule, or a declaration that ends.
    private static final Pattern RULES = Pattern.compile("[{;]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : post.textFields()) {
            boolean style = KEYS.contains(field.name().toLowerCase(Locale.ROOT));
            if (style && RULES.matcher(field.scalar().text()).find()) {
                out.accept(
                        Finding.of(INFO, field.span(), INFO.says("header", field.name()))
                                .as(Severity.WARNING));
            }
        }
        for (HtmlTag tag : post.body().html().tags()) {
            if (tag.name().equals("style")) {
                out.accept(Finding.of(INFO, post.bodyPlaces().in(tag.span()), INFO.says("found")));
            }
        }
    }
}
