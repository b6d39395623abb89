package fr.chapeau.check.hygiene;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.Finding;
import fr.chapeau.check.Fix;
import fr.chapeau.check.RuleInfo;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// Takes characters out of a text, all of them with one finding: hundreds of them are one matter.
final class Removal {
    private static final int FAR = 200;

    private Removal() {}

    /// Reports the characters of a kind. Where one of them might keep a sign from being markup, a
    /// person has to say whether it goes.
    static void report(RuleInfo info, CheckedPost post, IntPredicate kind, Consumer<Finding> out) {
        String text = post.text();
        List<TextEdit> edits = new ArrayList<>();
        boolean safe = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = (c >= ' ' && c < 0x7F) || c == '\n';
            if (usual || !kind.test(c) || HeaderKeys.hold(post, i)) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && kind.test(text.charAt(end))) {
                end++;
            }
            edits.add(TextEdit.delete(new Span(i, end)));
            safe &= isPlain(text, i - 1) && (end == text.length() || isPlain(text, end));
            safe &= !isInMarkup(text, i);
            i = end;
        }
        if (!edits.isEmpty()) {
            TextEdits all = new TextEdits(edits);
            Fix fix = safe ? new Fix.Automatic(all) : new Fix.Proposed(all);
            String found = info.sentences().iterator().next();
            Span first = edits.getFirst().span();
            out.accept(Finding.of(info, first, info.says(found, edits.size())).with(fix));
        }
    }

    /// Whether letters around it may be the name of a tag, an entity or an address.
    private static boolean isInMarkup(String text, int index) {
        for (int i = index - 1; i >= 0 && index - i <= FAR; i--) {
            char c = text.charAt(i);
            if (c == '<' || c == '{') {
                return true;
            }
            if (c == '>' || c == '}') {
                break;
            }
        }
        for (int i = index - 1; i >= 0 && index - i <= FAR; i--) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                return false;
            }
            if ("&/=#:[(@".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the character there means nothing to Markdown, YAML or Liquid.
    private static boolean isPlain(String text, int index) {
        if (index < 0) {
            return false;
        }
        char c = text.charAt(index);
        return Character.isLetter(c) || ",’éèàê".indexOf(c) >= 0;
    }
}
