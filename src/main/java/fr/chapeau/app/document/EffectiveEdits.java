package fr.chapeau.app.document;

import fr.chapeau.text.LineEnding;
import fr.chapeau.text.Rope;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.util.ArrayList;
import java.util.List;

/// Reduces edits to what they really change, in the file's own line ends.
final class EffectiveEdits {
    private EffectiveEdits() {}

    /// With `lineEnding` for new lines.
    static TextEdits of(Rope text, TextEdits edits, LineEnding lineEnding) {
        List<TextEdit> result = new ArrayList<>();
        for (TextEdit edit : edits.edits()) {
            // First without what stays: that keeps its line ends even if they are of another kind.
            TextEdit core = withoutEqualEnds(text, edit);
            TextEdit fresh = TextEdit.replace(core.span(), lineEnding.in(core.replacement()));
            add(result, withoutEqualEnds(text, fresh));
        }
        return new TextEdits(result);
    }

    /// With the line ends as they are.
    static TextEdits verbatim(Rope text, TextEdits edits) {
        List<TextEdit> result = new ArrayList<>();
        for (TextEdit edit : edits.edits()) {
            add(result, withoutEqualEnds(text, edit));
        }
        return new TextEdits(result);
    }

    private static void add(List<TextEdit> edits, TextEdit edit) {
        if (!edit.span().isEmpty() || !edit.replacement().isEmpty()) {
            edits.add(edit);
        }
    }

    private static TextEdit withoutEqualEnds(Rope text, TextEdit edit) {
        String old = edit.span().of(text);
        String fresh = edit.replacement();
        int shorter = Math.min(old.length(), fresh.length());
        int start = 0;
        while (start < shorter && old.charAt(start) == fresh.charAt(start)) {
            start++;
        }
        while (start > 0 && (cuts(old, start) || cuts(fresh, start))) {
            start--;
        }
        int end = 0;
        while (end < shorter - start
                && old.charAt(old.length() - 1 - end) == fresh.charAt(fresh.length() - 1 - end)) {
            end++;
        }
        while (end > 0 && (cuts(old, old.length() - end) || cuts(fresh, fresh.length() - end))) {
            end--;
        }
        return TextEdit.replace(
                new Span(edit.span().start() + start, edit.span().end() - end),
                fresh.substring(start, fresh.length() - end));
    }

    /// Whether a cut there would go through a line end or through one character of two units.
    private static boolean cuts(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return (before == '\r' && after == '\n') || Character.isSurrogatePair(before, after);
    }
}
