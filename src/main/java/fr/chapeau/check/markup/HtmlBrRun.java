package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.markdown.HtmlTag;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds line breaks that stand for a paragraph or a gap. In a paragraph of Markdown it proposes an
/// empty line: the page then has two paragraphs, so that it is never done unasked.
public final class HtmlBrRun implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("html-br-run", Severity.WARNING, "found");

    /// With one of them, a line may begin something else than a paragraph.
    private static final String NO_WORD = "<>|#-+*=~`:{}$\t";

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
            if (!goesOn && breaks > 1) {
                report(post, start, end, out);
            }
            start = goesOn ? start : place.start();
            end = place.end();
            breaks = goesOn ? breaks + 1 : 1;
        }
        if (breaks > 1) {
            report(post, start, end, out);
        }
    }

    private static void report(CheckedPost post, int start, int end, Consumer<Finding> out) {
        Span place = post.bodyPlaces().in(start, end);
        out.accept(Finding.of(INFO, place, INFO.says("found")).with(fix(post, place)));
    }

    /// Null outside of paragraphs whose lines all begin with words.
    private static @Nullable Fix fix(CheckedPost post, Span run) {
        Span paragraph = paragraph(post, run);
        if (paragraph == null) {
            return null;
        }
        String text = post.text();
        int first = text.lastIndexOf('\n', paragraph.start() - 1) + 1;
        boolean words =
                text.substring(first, paragraph.end())
                        .lines()
                        .allMatch(line ->
                                !line.isEmpty()
                                        && !Character.isWhitespace(line.charAt(0))
                                        && !Character.isDigit(line.charAt(0))
                                        && (NO_WORD.indexOf(line.charAt(0)) < 0
                                                || line.startsWith("<br")
                                                || line.startsWith("**")));
        int start = run.start();
        while (start > paragraph.start() && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = run.end();
        while (end < paragraph.end() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        boolean inner = start > paragraph.start() && end < paragraph.end();
        return words && inner && startsWord(text, end)
                ? new Fix.Proposed(TextEdits.of(TextEdit.replace(new Span(start, end), "\n\n")))
                : null;
    }

    /// Behind the gap, too, the line has to be one of a paragraph.
    private static boolean startsWord(String text, int at) {
        return Character.isLetter(text.charAt(at)) || "«“\"(".indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable Span paragraph(CheckedPost post, Span run) {
        for (Passage passage : post.passages()) {
            int length = passage.text().length();
            if (passage.kind() == Passage.Kind.PARAGRAPH && passage.field() == null && length > 0) {
                Span place = passage.span(0, length);
                if (place.start() < run.start() && run.end() < place.end()) {
                    return place;
                }
            }
        }
        return null;
    }
}
