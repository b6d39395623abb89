package fr.chapeau.check.field;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.Folded;
import fr.chapeau.check.Passage;
import fr.chapeau.check.Rule;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.check.TextField;
import fr.chapeau.problem.Severity;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds posts that begin with their own lead: readers get it twice.
public final class FrontmatterLeadRepeated implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("frontmatter-lead-repeated", Severity.ADVICE, "found");

    private static final int SHORTEST = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        for (TextField field : Leads.of(post)) {
            String lead = Folded.key(field.scalar().text());
            Optional<Passage> first =
                    post.passages().stream()
                            .filter(one -> one.field() == null && one.visible())
                            .filter(one -> one.kind() != Passage.Kind.HEADING)
                            .findFirst();
            boolean same =
                    lead.length() >= SHORTEST
                            && first.filter(one -> one.kind() == Passage.Kind.PARAGRAPH)
                                    .filter(one -> Folded.key(one.text()).equals(lead))
                                    .isPresent();
            if (same) {
                Span place = first.get().span(0, first.get().text().length());
                out.accept(
                        Finding.of(INFO, place, INFO.says("found"))
                                .with(new Fix.Proposed(TextEdits.of(TextEdit.delete(place)))));
                return;
            }
        }
    }
}
