package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.frontmatter.ScalarStyle;
import fr.chapeau.frontmatter.YamlScalar;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;

/// Finds quoted values that end with a blank: `"News "` is another category than `"News"`.
public final class FrontmatterTrailingSpace implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-trailing-space", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : post.textFields()) {
            YamlScalar scalar = field.scalar();
            boolean quoted =
                    scalar.style() == ScalarStyle.SINGLE_QUOTED
                            || scalar.style() == ScalarStyle.DOUBLE_QUOTED;
            int close = scalar.span().end() - 1;
            int start = close;
            while (start > scalar.span().start() + 1 && post.text().charAt(start - 1) == ' ') {
                start--;
            }
            boolean ownLine = start > 0 && "\n\r\\".indexOf(post.text().charAt(start - 1)) >= 0;
            if (quoted && !ownLine && start < close && !scalar.text().isBlank()) {
                Span blanks = new Span(start, close);
                out.accept(
                        Finding.of(INFO, blanks, INFO.says("found", scalar.text().strip()))
                                .with(new Fix.Automatic(TextEdits.of(TextEdit.delete(blanks)))));
            }
        }
    }
}
