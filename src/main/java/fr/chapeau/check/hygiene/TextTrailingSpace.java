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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds blanks at the ends of lines, all of them with one finding. Two or more before another line
/// of the paragraph are a line break, and are kept.
public final class TextTrailingSpace implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("text-trailing-space", Severity.ADVICE, "found")
                    .yieldingTo("frontmatter-trailing-space");
    private static final int BREAK = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String text = post.text();
        List<TextEdit> edits = new ArrayList<>();
        KeptLines kept = null;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int line = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            int blank = line;
            while (blank > start && isBlank(text.charAt(blank - 1))) {
                blank--;
            }
            if (blank < line && !isBreak(post, start, blank, line, end)) {
                kept = kept == null ? new KeptLines(post) : kept;
                if (!kept.hold(start, blank)) {
                    edits.add(TextEdit.delete(new Span(blank, line)));
                }
            }
            start = end + 1;
        }
        if (!edits.isEmpty()) {
            Span first = edits.getFirst().span();
            out.accept(
                    Finding.of(INFO, first, INFO.says("found", edits.size()))
                            .with(new Fix.Automatic(new TextEdits(edits))));
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /// Behind a backslash, too, blanks may keep what stands there from being a line break.
    private static boolean isBreak(CheckedPost post, int start, int blank, int line, int end) {
        String text = post.text();
        boolean empty = blank == start;
        if (start < post.frontMatter().parts().body().start() || empty) {
            return false;
        }
        int next = end + 1;
        while (next < text.length() && (isBlank(text.charAt(next)) || text.charAt(next) == '>')) {
            next++;
        }
        boolean last = next >= text.length() || "\r\n".indexOf(text.charAt(next)) >= 0;
        return (line - blank >= BREAK && !last) || text.charAt(blank - 1) == '\\';
    }
}
