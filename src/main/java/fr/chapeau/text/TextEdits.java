package fr.chapeau.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Edits of one text that belong together: all offsets are those of the text before the first of
/// them.
///
/// @param edits by place, none overlapping another; of two insertions at one place the earlier in
///   the list comes first in the text
public record TextEdits(List<TextEdit> edits) {

    public static final TextEdits NONE = new TextEdits(List.of());

    public TextEdits {
        edits = edits.stream().sorted(Comparator.comparing(TextEdit::span)).toList();
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
                throw new IllegalArgumentException("edits overlap: " + edits);
            }
        }
    }

    public static TextEdits of(TextEdit... edits) {
        return new TextEdits(List.of(edits));
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /// The text after all of them.
    public String apply(String text) {
        StringBuilder result = new StringBuilder(text.length() + 64);
        int copied = 0;
        for (TextEdit edit : edits) {
            result.append(text, copied, edit.span().start()).append(edit.replacement());
            copied = edit.span().end();
        }
        return result.append(text, copied, text.length()).toString();
    }

    /// The edits that lead from `apply(text)` back to `text`.
    public TextEdits inverse(CharSequence text) {
        int moved = 0;
        List<TextEdit> back = new ArrayList<>(edits.size());
        for (TextEdit edit : edits) {
            int start = edit.span().start() + moved;
            Span now = new Span(start, start + edit.replacement().length());
            back.add(new TextEdit(now, edit.span().of(text)));
            moved += edit.delta();
        }
        return new TextEdits(back);
    }
}
