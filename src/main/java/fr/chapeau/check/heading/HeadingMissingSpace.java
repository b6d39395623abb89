package fr.chapeau.check.heading;

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
import java.util.function.Consumer;

/// Finds `##Heading`: kramdown prints it as it is, signs included. One sign alone is a hashtag as
/// often as not.
public final class HeadingMissingSpace implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("heading-missing-space", Severity.ERROR, "found");

    private static final int DEEPEST = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        int signs = signs(passage.text());
        if (passage.kind() != Passage.Kind.PARAGRAPH || signs < 2 || signs > DEEPEST) {
            return;
        }
        Span place = passage.span(0, signs);
        boolean asWritten = place.of(post.text()).equals(passage.text().substring(0, signs));
        if (asWritten && Character.isLetter(passage.text().charAt(signs))) {
            TextEdits edits = TextEdits.of(TextEdit.insert(place.end(), " "));
            out.accept(Finding.of(INFO, place, INFO.says("found")).with(new Fix.Automatic(edits)));
        }
    }

    private static int signs(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '#') {
            count++;
        }
        return count == text.length() ? 0 : count;
    }
}
