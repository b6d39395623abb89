package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.function.Consumer;

/// Finds line breaks that stand for a paragraph or a gap.
public final class HtmlBrRun implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("html-br-run", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String body = post.body().body();
        int start = 0;
        int end = 0;
        int breaks = 0;
        for (HtmlTag tag : post.body().html().tags("br")) {
            Span place = tag.span();
            boolean goesOn = breaks > 0 && body.substring(end, place.start()).isBlank();
            start = goesOn ? start : place.start();
            end = place.end();
            breaks = goesOn ? breaks + 1 : 1;
            if (breaks == 2) {
                out.accept(Finding.of(INFO, post.bodyPlaces().in(start, end), INFO.says("found")));
            }
        }
    }
}
