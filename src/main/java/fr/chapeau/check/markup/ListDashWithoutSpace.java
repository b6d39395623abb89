package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Passage;
import fr.chapeau.check.PassageRule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds lines that begin with a dash glued to a word: kramdown makes one paragraph of them.
public final class ListDashWithoutSpace implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("list-dash-without-space", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        if (passage.field() != null
                || passage.kind() != Passage.Kind.PARAGRAPH
                || !text.startsWith("-")) {
            return;
        }
        List<TextEdit> edits = new ArrayList<>();
        for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
            boolean dash = text.charAt(start) == '-' && start + 1 < text.length();
            Span place = passage.span(start, start + 1);
            boolean written = dash && place.of(post.text()).equals("-");
            if (!written || !Character.isLetter(text.charAt(start + 1))) {
                return;
            }
            edits.add(TextEdit.insert(place.end(), " "));
        }
        if (edits.size() > 1) {
            Span first = passage.span(0, endOfLine(text, 0));
            out.accept(
                    Finding.of(INFO, first, INFO.says("found"))
                            .with(new Fix.Automatic(new TextEdits(edits))));
        }
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
