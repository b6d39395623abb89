package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds tabs between the words of the body, all of them with one finding: they come with tables
/// and numbers that were copied from elsewhere.
public final class TextTab implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("text-tab", Severity.ADVICE, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        if (post.text().indexOf('\t', post.frontMatter().parts().body().start()) < 0) {
            return;
        }
        List<TextEdit> edits = new ArrayList<>();
        for (Passage passage : post.passages()) {
            String text = passage.text();
            if (passage.field() != null || !passage.visible()) {
                continue;
            }
            for (int i = text.indexOf('\t'); i >= 0; i = text.indexOf('\t', i + 1)) {
                Span place = passage.span(i, i + 1);
                if (place.of(post.text()).equals("\t")) {
                    edits.add(TextEdit.replace(place, " "));
                }
            }
        }
        if (!edits.isEmpty()) {
            Span first = edits.getFirst().span();
            out.accept(
                    Finding.of(INFO, first, INFO.says("found", edits.size()))
                            .with(new Fix.Proposed(new TextEdits(edits))));
        }
    }
}
