package fr.chapeau.ui.text;

import fr.chapeau.check.CheckedPost;
import fr.chapeau.check.SiteFacts;
import fr.chapeau.check.typography.FrenchPost;
import fr.chapeau.check.typography.TypedFrench;
import fr.chapeau.markdown.Kramdown;
import fr.chapeau.markdown.LineState;
import fr.chapeau.markdown.LineStyles;
import fr.chapeau.text.Span;
import fr.chapeau.text.TextEdit;
import fr.chapeau.text.TextEdits;
import java.nio.file.Path;
import java.util.List;

/// Types into a post letter by letter, with French typography on, without a window.
final class TypingHand {
    static final Kramdown KRAMDOWN = new Kramdown();
    private static final String HEADER = "---\ntitle: Un essai\nlang: fr\n---\n";

    private final FrenchTypist typist = new FrenchTypist(new TypedFrench(() -> KRAMDOWN));
    private String text;
    private int caret;
    private int corrections;

    TypingHand(String body) {
        text = HEADER + body;
        caret = text.length();
        typist.turn(true);
        read();
    }

    /// The post is read anew, as happens when the hand rests.
    TypingHand read() {
        typist.know(
                FrenchPost.of(
                        CheckedPost.of(
                                Path.of("_actualites/essai.md"),
                                text,
                                false,
                                KRAMDOWN,
                                SiteFacts.UNKNOWN)));
        return this;
    }

    TypingHand off() {
        typist.turn(false);
        return this;
    }

    String file() {
        return text;
    }

    String body() {
        return text.substring(HEADER.length());
    }

    /// With the caret as `|`.
    String bodyWithCaret() {
        return new StringBuilder(text).insert(caret, '|').substring(HEADER.length());
    }

    int corrections() {
        return corrections;
    }

    /// Puts the caret in front of words.
    TypingHand before(String words) {
        caret = text.indexOf(words, HEADER.length());
        return this;
    }

    /// Puts text at the caret, which is not typed.
    TypingHand paste(String pasted) {
        apply(TextEdits.of(TextEdit.insert(caret, pasted)));
        return this;
    }

    TypingHand type(String letters) {
        letters.chars().forEach(c -> type((char) c));
        return this;
    }

    /// Takes one letter back.
    TypingHand backspace() {
        apply(TextEdits.of(TextEdit.delete(new Span(caret - 1, caret))));
        return this;
    }

    /// Types one more letter whose correction is taken back at once.
    TypingHand typeAndUndo(char c) {
        String before = text.substring(0, caret) + c + text.substring(caret);
        int place = caret + 1;
        type(c);
        apply(TextEdits.of(TextEdit.replace(new Span(0, text.length()), before)));
        caret = place;
        return this;
    }

    private void type(char c) {
        apply(TextEdits.of(TextEdit.insert(caret, String.valueOf(c))));
        int start = HEADER.length();
        List<String> lines = List.of(text.substring(start).split("\n", -1));
        int line = 0;
        int column = caret - 1 - start;
        while (column > lines.get(line).length()) {
            column -= lines.get(line++).length() + 1;
        }
        TypedLines around = TypedLines.around(lines::get, lines.size(), line, column);
        LineState state = LineState.INITIAL;
        int first = start;
        for (int i = 0; i < around.first(); i++) {
            state = LineStyles.of(lines.get(i), state).after();
            first += lines.get(i).length() + 1;
        }
        TextEdits found =
                typist.corrections(new Typist.Typed(around.text(), around.at(), state, caret - 1));
        if (!found.isEmpty()) {
            corrections++;
            apply(new FormatEdit(found, Span.at(0)).shift(first).edits());
        }
    }

    private void apply(TextEdits edits) {
        typist.changed(new TextSource.Changed(edits, edits.inverse(text), false));
        caret = FormatEdit.moved(edits, caret);
        text = edits.apply(text);
    }
}
