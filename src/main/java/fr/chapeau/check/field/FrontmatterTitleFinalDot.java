package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds titles that end with a full stop.
public final class FrontmatterTitleFinalDot implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-title-final-dot", Severity.ADVICE, "found");

    /// The full stop of a word, or of several.
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?iu)(?:.*[^\\p{L}\\p{N}])?(?:etc|cf|inc|jr|corp|ltd|st|co|\\p{L}|.*\\.)");

    private static final int LAST_WORD = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : post.textFields()) {
            String title = field.scalar().text().stripTrailing();
            int dot = title.length() - 1;
            if (!field.isTitle() || dot < 1 || title.charAt(dot) != '.') {
                continue;
            }
            String tail = title.substring(Math.max(0, dot - LAST_WORD), dot);
            if (!ABBREVIATED.matcher(tail).matches() && tail.indexOf('\n') < 0) {
                Span place = field.places(post.text()).in(dot, dot + 1);
                Finding finding = Finding.of(INFO, place, INFO.says("found"));
                boolean written = place.of(post.text()).equals(".");
                Fix fix = new Fix.Automatic(TextEdits.of(TextEdit.delete(place)));
                out.accept(written ? finding.with(fix) : finding);
            }
        }
    }
}
