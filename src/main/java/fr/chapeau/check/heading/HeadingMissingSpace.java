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
import java.util.regex.Pattern;

/// Finds `##Heading`: kramdown prints it as it is, signs included, and so it does with a no-break
/// space behind them. One sign alone right against a word is a hashtag as often as not: it is
/// warned of where it starts a paragraph that looks like a heading.
public final class HeadingMissingSpace implements PassageRule {

    private static final RuleInfo INFO =
            RuleInfo.of("heading-missing-space", Severity.ERROR, "found", "noBreak", "single");

    private static final int DEEPEST = 6;

    /// Words as a heading has them: the first one ordinary, and no sentence.
    private static final Pattern TITLE =
            Pattern.compile(
                    "#\\p{Lu}[\\p{Ll}’'-]*(?:[ \u00A0][\\p{L}\\p{N}’':;,()«»&-]+){1,11}[ \u00A0]?[?!]?\\s*");

    private static final String NO_BREAK = "\u00A0\u202F";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Passage passage, Consumer<Finding> out) {
        String text = passage.text();
        int signs = signs(text);
        if (passage.kind() != Passage.Kind.PARAGRAPH || signs == 0 || signs > DEEPEST) {
            return;
        }
        int words = signs;
        while (words < text.length() && NO_BREAK.indexOf(text.charAt(words)) >= 0) {
            words++;
        }
        boolean noBreak = words > signs;
        Span place = passage.span(0, words);
        boolean asWritten = place.of(post.text()).equals(text.substring(0, words));
        boolean named = words < text.length() && Character.isLetter(text.charAt(words));
        if (asWritten && named && (noBreak || signs > 1)) {
            Span gap = new Span(place.start() + signs, place.end());
            TextEdits edits = TextEdits.of(TextEdit.replace(gap, " "));
            var says = INFO.says(noBreak ? "noBreak" : "found");
            out.accept(Finding.of(INFO, place, says).with(new Fix.Automatic(edits)));
        } else if (asWritten && named && TITLE.matcher(text).matches()) {
            TextEdits edits = TextEdits.of(TextEdit.insert(place.end(), " "));
            out.accept(
                    Finding.of(INFO, place, INFO.says("single"))
                            .as(Severity.WARNING)
                            .with(new Fix.Proposed(edits)));
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
