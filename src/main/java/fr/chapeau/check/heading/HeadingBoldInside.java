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
import org.jspecify.annotations.Nullable;

/// Finds headings that are bold as a whole: they are emphasised twice.
public final class HeadingBoldInside implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("heading-bold-inside", Severity.ADVICE, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (PostHeading heading : post.headings()) {
            Span text = heading.textSpan();
            String written = text.of(post.text());
            String marks = written.startsWith("**") ? "**" : "__";
            boolean markdown =
                    heading.form() == PostHeading.Form.HASHES
                            || heading.form() == PostHeading.Form.UNDERLINED;
            boolean bold =
                    markdown
                            && written.length() > 4
                            && written.startsWith(marks)
                            && written.indexOf(marks, 2) == written.length() - 2;
            if (bold) {
                out.accept(
                        Finding.of(INFO, text, INFO.says("found", heading.text().strip()))
                                .with(plain(text, written)));
            }
        }
    }

    /// Only where no other mark could join with those around.
    private static @Nullable Fix plain(Span text, String written) {
        String inner = written.substring(2, written.length() - 2);
        boolean alone = inner.indexOf('*') < 0 && inner.indexOf('_') < 0 && inner.indexOf('#') < 0;
        boolean sound = alone && inner.equals(inner.strip()) && !inner.isEmpty();
        Span before = new Span(text.start(), text.start() + 2);
        Span behind = new Span(text.end() - 2, text.end());
        return sound
                ? new Fix.Automatic(TextEdits.of(TextEdit.delete(before), TextEdit.delete(behind)))
                : null;
    }
}
