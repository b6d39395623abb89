package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds Markdown in a block of raw HTML, where kramdown prints it as it is.
public final class HtmlMarkdownNotRendered implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("html-markdown-not-rendered", Severity.ERROR, "found");

    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "!?\\[[^\\[\\]\\n]{1,200}\\]\\((?:\\uFFFC|[^()\\s]{1,300})\\)"
                            + "|(?<![\\p{L}\\p{N}*\\\\])\\*\\*(?=[\\p{L}\\p{N}«“(])[^*\\n]{1,200}(?<=[\\p{L}\\p{N}.!?:»”)])\\*\\*(?!\\*)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (Passage passage : post.passages()) {
            boolean traces = passage.characters().mayHoldAny("]*");
            if (traces && passage.field() == null && passage.kind() == Passage.Kind.HTML_TEXT) {
                Matcher matcher = MARKDOWN.matcher(passage.text());
                while (matcher.find()) {
                    Span place = passage.span(matcher.start(), matcher.end());
                    if (isPrinted(post, place)) {
                        String written = place.of(post.text());
                        out.accept(Finding.of(INFO, place, INFO.says("found", written)));
                    }
                }
            }
        }
    }

    /// Other engines than Jekyll's take up Markdown again behind a blank line.
    private static boolean isPrinted(CheckedPost post, Span place) {
        if (post.site().build().jekyll()) {
            return true;
        }
        int line = post.text().lastIndexOf('\n', Math.max(0, place.start() - 1));
        int before = line - 1;
        while (before >= 0 && " \t\r".indexOf(post.text().charAt(before)) >= 0) {
            before--;
        }
        return line < 0 || before < 0 || post.text().charAt(before) != '\n';
    }
}
