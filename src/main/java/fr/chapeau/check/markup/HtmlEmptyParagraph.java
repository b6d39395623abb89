package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;

/// Finds paragraphs without words, put there for the gap they make.
public final class HtmlEmptyParagraph implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-empty-paragraph", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (HtmlTag tag : post.body().html().tags("p")) {
            Span closing = tag.closing();
            boolean anchor = tag.attribute("id").isPresent();
            if (closing != null && !anchor && isBlank(tag.content().of(post.body().body()))) {
                report(post, post.bodyPlaces().in(tag.span().union(closing)), out);
            }
        }
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        boolean paragraph = passage.kind() == Passage.Kind.PARAGRAPH && passage.field() == null;
        if (paragraph && isBlank(passage.text())) {
            report(post, passage.span(0, passage.text().length()), out);
        }
    }

    private static boolean isBlank(String text) {
        if (text.length() > 200) {
            return false;
        }
        String plain = text.replace("&nbsp;", "").replace("&#160;", "");
        return plain.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static void report(CheckedPost post, Span place, Consumer<Finding> out) {
        TextEdits gone = TextEdits.of(TextEdit.delete(place));
        Fix fix = isApart(post.text(), place) ? new Fix.Automatic(gone) : new Fix.Proposed(gone);
        out.accept(Finding.of(INFO, place, INFO.says("found")).with(fix));
    }

    /// Between two paragraphs of words, with blank lines around: lists and tables would join.
    private static boolean isApart(String text, Span place) {
        int before = place.start() - 1;
        int behind = place.end();
        int breaks = 0;
        while (before >= 0 && " \t\r\n".indexOf(text.charAt(before)) >= 0) {
            breaks += text.charAt(before--) == '\n' ? 1 : 0;
        }
        int breaksBehind = 0;
        while (behind < text.length() && " \t\r\n".indexOf(text.charAt(behind)) >= 0) {
            breaksBehind += text.charAt(behind++) == '\n' ? 1 : 0;
        }
        int line = text.lastIndexOf('\n', Math.max(0, before)) + 1;
        return breaks > 1
                && breaksBehind > 1
                && behind < text.length()
                && Character.isLetter(text.charAt(behind))
                && Character.isLetter(text.charAt(line))
                && place.start() > 0
                && text.charAt(place.start() - 1) == '\n';
    }
}
