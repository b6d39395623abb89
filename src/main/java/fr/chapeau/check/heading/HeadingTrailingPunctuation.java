package fr.chapeau.check.heading;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.PostHeading;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds headings that end like a sentence or announce what follows: with a full stop, a colon, a
/// semicolon, a comma.
public final class HeadingTrailingPunctuation implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("heading-trailing-punctuation", Severity.ADVICE, "found");

    private static final String PUNCTUATION = ".:;,";

    /// A full stop that belongs to the word: etc., S.A., M., or to several of them.
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?:.*[^\\p{L}\\p{N}])?(?:etc|cf|ex|p|env|inc|jr|\\p{L}|\\p{N}{1,3}|.*[.…])\\.",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final int LAST_WORD = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostHeading heading : post.headings()) {
            String words = heading.text().strip();
            if (words.length() < 2 || heading.form() == PostHeading.Form.COMPONENT) {
                continue;
            }
            char last = words.charAt(words.length() - 1);
            String tail = words.substring(Math.max(0, words.length() - LAST_WORD));
            if (PUNCTUATION.indexOf(last) >= 0 && !ABBREVIATED.matcher(tail).matches()) {
                out.accept(
                        Finding.of(INFO, heading.span(), INFO.says("found", words))
                                .with(fix(post.text(), heading, last)));
            }
        }
    }

    private static @Nullable Fix fix(String text, PostHeading heading, char sign) {
        int start = heading.textSpan().start();
        int end = heading.textSpan().end();
        while (end > start && " \u00A0*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end - 1;
        boolean written = from > start && text.charAt(from) == sign && (sign == '.' || sign == ':');
        if (!written || heading.form() == PostHeading.Form.HTML) {
            return null;
        }
        while (from > start && " \u00A0\u202F".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        boolean word = from > start && Character.isLetterOrDigit(text.charAt(from - 1));
        TextEdits edits = TextEdits.of(TextEdit.delete(new Span(from, end)));
        // With the blank before it, the heading's anchor loses a dash: links to it may break.
        boolean sameAnchor = from == end - 1;
        return !word ? null : sameAnchor ? new Fix.Automatic(edits) : new Fix.Proposed(edits);
    }
}
