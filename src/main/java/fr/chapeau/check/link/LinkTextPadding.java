package fr.chapeau.check.link;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.PostLink;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds blanks inside the brackets of a link, at its ends: they are underlined, and missing
/// outside.
public final class LinkTextPadding implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("link-text-padding", Severity.ADVICE, "found")
                    .yieldingTo("link-text-empty");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String text = post.text();
        for (PostLink link : post.links()) {
            Span words = link.textSpan();
            if (link.html() || words.isEmpty() || link.text().isBlank()) {
                continue;
            }
            int start = words.start();
            int end = words.end();
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (start < end && isBlank(text.charAt(end - 1))) {
                end--;
            }
            boolean padded = start > words.start() || end < words.end();
            if (padded && start < end) {
                out.accept(
                        Finding.of(INFO, link.span(), INFO.says("found", link.name()))
                                .with(outside(text, link, new Span(start, end))));
            }
        }
    }

    /// No fix where a blank outside would meet a mark: it might not be one any more.
    private static @Nullable Fix outside(String text, PostLink link, Span inner) {
        Span words = link.textSpan();
        Span all = link.span();
        List<TextEdit> edits = new ArrayList<>();
        if (inner.start() > words.start()) {
            char before = all.start() == 0 ? '\n' : text.charAt(all.start() - 1);
            if (Character.isLetterOrDigit(before) || ",;:.!?)".indexOf(before) >= 0) {
                edits.add(TextEdit.insert(all.start(), " "));
            } else if (!Character.isWhitespace(before) && "(«’'".indexOf(before) < 0) {
                return null;
            }
            edits.add(TextEdit.delete(new Span(words.start(), inner.start())));
        }
        if (inner.end() < words.end()) {
            char behind = all.end() < text.length() ? text.charAt(all.end()) : '\n';
            edits.add(TextEdit.delete(new Span(inner.end(), words.end())));
            if (Character.isLetterOrDigit(behind) || "(«".indexOf(behind) >= 0) {
                edits.add(TextEdit.insert(all.end(), " "));
            } else if (!Character.isWhitespace(behind) && ",;:.!?)»".indexOf(behind) < 0) {
                return null;
            }
        }
        return new Fix.Automatic(new TextEdits(edits));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\t';
    }
}
