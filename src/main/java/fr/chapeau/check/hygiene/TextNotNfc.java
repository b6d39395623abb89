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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds accents written as characters of their own: searches and tags do not find such words.
public final class TextNotNfc implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("text-not-nfc", Severity.WARNING, "found");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedPost post, Consumer<Finding> out) {
        String text = post.text();
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            boolean accent = isAccent(text.charAt(i)) && Character.isLetter(text.charAt(i - 1));
            if (!accent) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && isAccent(text.charAt(end)) && end - i < 8) {
                end++;
            }
            String written = text.substring(i - 1, end);
            String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
            boolean fixed = isInAddress(text, i) || HeaderKeys.hold(post, i);
            if (!composed.equals(written) && !fixed) {
                edits.add(TextEdit.replace(new Span(i - 1, end), composed));
            }
            i = end - 1;
        }
        if (!edits.isEmpty()) {
            Span first = edits.getFirst().span();
            out.accept(
                    Finding.of(INFO, first, INFO.says("found", edits.size()))
                            .with(new Fix.Automatic(new TextEdits(edits))));
        }
    }

    private static boolean isAccent(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /// The name of a file that is written so has to be written so here, too.
    private static boolean isInAddress(String text, int index) {
        int start = index;
        while (start > 0
                && index - start < 200
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = index;
        while (end < text.length()
                && end - index < 200
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        return word.indexOf('/') >= 0 || word.indexOf('<') >= 0 || word.indexOf('{') >= 0;
    }
}
