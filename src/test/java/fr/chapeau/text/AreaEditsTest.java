package fr.chapeau.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AreaEditsTest {

    @Test
    void countsPairsAsOneCharacter() {
        Rope before = Rope.of("a\r\nb\r\nc");
        TextEdits edits = TextEdits.of(TextEdit.replace(new Span(3, 6), "x\r\n\r\n"));

        TextEdits area = AreaEdits.of(before, edits, before.apply(edits));

        assertThat(area).isEqualTo(TextEdits.of(TextEdit.replace(new Span(2, 4), "x\n\n")));
    }

    @Test
    void takesTheWholeOfAPairThatIsCut() {
        Rope before = Rope.of("a\r\nb");
        TextEdits edits = TextEdits.of(TextEdit.insert(2, "x"));

        TextEdits area = AreaEdits.of(before, edits, before.apply(edits));

        assertThat(area).isEqualTo(TextEdits.of(TextEdit.replace(new Span(1, 2), "\nx\n")));
    }

    @Test
    void leadTheAreaToWhatTheFileBecame() {
        Random random = new Random(21);
        for (int i = 0; i < 3_000; i++) {
            String text = RandomText.of(random, random.nextInt(30));
            TextEdits edits = edits(random, text.length());
            Rope before = Rope.of(text);
            Rope after = before.apply(edits);

            TextEdits area = AreaEdits.of(before, edits, after);

            assertThat(area.apply(LineEnding.LF.in(text)))
                    .as("%s", edits)
                    .isEqualTo(LineEnding.LF.in(after.toString()));
        }
    }

    private static TextEdits edits(Random random, int length) {
        List<TextEdit> edits = new ArrayList<>();
        int from = 0;
        while (from <= length && edits.size() < 4) {
            Span span = RandomText.span(random, length - from, 6).shift(from);
            edits.add(TextEdit.replace(span, RandomText.of(random, random.nextInt(4))));
            from = span.end() + random.nextInt(2);
        }
        return new TextEdits(edits);
    }
}
