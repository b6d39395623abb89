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

/// Finds files in which some lines end as on Windows and others do not.
public final class TextMixedLineEndings implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("text-mixed-line-endings", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String text = post.text();
        List<Integer> pairs = new ArrayList<>();
        List<Integer> feeds = new ArrayList<>();
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            boolean pair = i > 0 && text.charAt(i - 1) == '\r';
            (pair ? pairs : feeds).add(i);
        }
        if (pairs.isEmpty() || feeds.isEmpty()) {
            return;
        }
        boolean toPairs = pairs.size() > feeds.size();
        List<TextEdit> edits =
                toPairs
                        ? feeds.stream().map(i -> TextEdit.insert(i, "\r")).toList()
                        : pairs.stream().map(i -> TextEdit.delete(new Span(i - 1, i))).toList();
        int first = edits.getFirst().span().start();
        int line = text.lastIndexOf('\n', first - 1) + 1;
        out.accept(
                Finding.of(INFO, new Span(line, first), INFO.says("found", edits.size()))
                        .with(new Fix.Automatic(new TextEdits(edits))));
    }
}
