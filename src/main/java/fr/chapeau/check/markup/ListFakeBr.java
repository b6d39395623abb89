package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds lists faked by line breaks and dashes.
public final class ListFakeBr implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("list-fake-br", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern ENTRY = Pattern.compile("\\s*(?:[-–•●▪]|\\\\-)[ \u00a0]\\S");

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String body = post.body().body();
        int entries = 0;
        for (HtmlTag tag : post.body().html().tags("br")) {
            int end = Math.min(body.length(), tag.span().end() + 20);
            boolean entry = ENTRY.matcher(body.substring(tag.span().end(), end)).lookingAt();
            entries = entry ? entries + 1 : 0;
            if (entries == 2) {
                out.accept(Finding.of(INFO, post.bodyPlaces().in(tag.span()), INFO.says("found")));
            }
        }
    }
}
