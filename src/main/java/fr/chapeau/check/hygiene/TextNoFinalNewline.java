package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;

/// Finds files whose last line has no end: whoever adds a line changes that one, too.
public final class TextNoFinalNewline implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("text-no-final-newline", Severity.ADVICE, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String text = post.text();
        int end = text.length();
        if (end == 0 || "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            return;
        }
        int line = text.lastIndexOf('\n');
        boolean windows = line > 0 && text.charAt(line - 1) == '\r';
        TextEdits edits = TextEdits.of(TextEdit.insert(end, windows ? "\r\n" : "\n"));
        out.accept(
                Finding.of(INFO, new Span(line + 1, end), INFO.says("found"))
                        .with(new Fix.Automatic(edits)));
    }
}
