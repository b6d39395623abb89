package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Folded;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds titles of links that do not hold the words of the link: some readers hear the title
/// instead. One that only repeats the words or the address is no use to anybody.
public final class LinkTitleMismatch implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-title-mismatch", Severity.WARNING, "found", "same");

    /// Behind the address, up to the closing bracket.
    private static final Pattern WRITTEN =
            Pattern.compile(
                    ">?([ \\t]{1,9}(?:\"[^\"\\n]{0,400}\"|'[^'\\n]{0,400}')[ \\t]{0,9})\\)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostLink link : post.links()) {
            String title = link.attribute("title").orElse("");
            boolean known = !link.isComputed() && !link.picture() && title.indexOf('{') < 0;
            String words = letters(link.text());
            if (title.isEmpty()
                    || !known
                    || words.isEmpty()
                    || link.attributes().containsKey("aria-label")) {
                continue;
            }
            String said = letters(title);
            boolean address = said.startsWith("http") && said.equals(letters(link.destination()));
            if (said.equals(words) || address) {
                out.accept(
                        Finding.of(INFO, link.span(), INFO.says("same", title))
                                .as(Severity.ADVICE)
                                .with(without(post.text(), link)));
            } else if (!said.contains(words)) {
                out.accept(Finding.of(INFO, link.span(), INFO.says("found", link.name(), title)));
            }
        }
    }

    private static @Nullable Fix without(String text, PostLink link) {
        boolean inside = link.span().contains(link.destinationSpan()) && !link.html();
        Matcher matcher = WRITTEN.matcher(text);
        if (!inside) {
            return null;
        }
        matcher.region(link.destinationSpan().end(), link.span().end());
        return matcher.matches()
                ? new Fix.Automatic(
                        TextEdits.of(TextEdit.delete(new Span(matcher.start(1), matcher.end(1)))))
                : null;
    }

    /// Folded letters and figures alone.
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Folded.of(text)
                .text()
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
