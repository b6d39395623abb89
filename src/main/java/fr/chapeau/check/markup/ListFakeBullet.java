package fr.chapeau.check.markup;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import java.util.function.Consumer;

/// Finds lines that look like the entries of a list and are none, each with a sign typed before it.
public final class ListFakeBullet implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("list-fake-bullet", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String BULLETS = "•●▪◦‣■";

    /// They have other uses: a dialogue, a conclusion. Three in a row have not.
    private static final String OTHERS = "–—→✓✔➔";

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        int run = 0;
        Span first = null;
        for (Passage passage : post.passages()) {
            boolean prose = passage.field() == null && passage.kind() == Passage.Kind.PARAGRAPH;
            int start = 0;
            while (prose && start < passage.text().length()) {
                int end = endOfLine(passage.text(), start);
                int needed = needed(passage.text(), start, end);
                run = needed == 0 ? 0 : run + 1;
                first = run == 1 ? passage.span(start, end) : first;
                if (run > 0 && run == needed && first != null) {
                    out.accept(Finding.of(INFO, first, INFO.says("found")));
                }
                start = end + 1;
            }
            run = prose ? run : 0;
        }
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /// How many such lines make a list; 0 where the line does not look like an entry.
    private static int needed(String text, int start, int end) {
        boolean entry = end - start > 3 && Character.isLetter(text.codePointAt(start + 2));
        boolean blank = entry && Character.isSpaceChar(text.charAt(start + 1));
        if (entry && BULLETS.indexOf(text.charAt(start)) >= 0) {
            return 2;
        }
        return blank && OTHERS.indexOf(text.charAt(start)) >= 0 ? 3 : 0;
    }
}
