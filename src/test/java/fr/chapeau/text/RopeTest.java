package fr.chapeau.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RopeTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void behavesAsAStringBuilderDoes(long seed) {
        Random random = new Random(seed);
        StringBuilder model = new StringBuilder(RandomText.of(random, random.nextInt(20_000)));
        Rope rope = Rope.of(model.toString());

        for (int i = 0; i < 600; i++) {
            Span span = RandomText.span(random, model.length(), i % 50 == 0 ? 9_000 : 12);
            String by = RandomText.of(random, random.nextInt(i % 40 == 0 ? 5_000 : 8));
            model.replace(span.start(), span.end(), by);
            rope = rope.replace(span, by);
            assertThat(rope.length()).isEqualTo(model.length());
            if (i % 60 == 0) {
                assertSame(random, rope, model.toString());
            }
        }

        assertSame(random, rope, model.toString());
    }

    private static void assertSame(Random random, Rope rope, String text) {
        assertThat(rope.toString()).isEqualTo(text);
        assertThat(rope.sameText(Rope.of(text))).isTrue();
        for (int i = 0; i < 50 && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            assertThat(rope.charAt(at)).isEqualTo(text.charAt(at));
            Span part = RandomText.span(random, text.length(), 3_000);
            assertThat(part.of(rope)).isEqualTo(part.of(text));
        }
        assertAreaOffsets(rope, text);
    }

    private static void assertAreaOffsets(Rope rope, String text) {
        int area = 0;
        for (int file = 0; file <= text.length(); file++) {
            boolean inside = file > 0 && text.startsWith("\r\n", file - 1);
            boolean right =
                    inside
                            ? rope.toAreaOffset(file) == area - 1
                            : rope.toAreaOffset(file) == area && rope.toFileOffset(area) == file;
            if (!right) {
                fail("offset " + file);
            }
            area += inside ? 0 : 1;
        }
        assertThat(rope.areaLength()).isEqualTo(area - 1);
    }

    @Test
    void countsAPairThatIsCutBetweenTwoPieces() {
        String text = "é\r\n".repeat(4_000);
        List<Rope> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i += 700) {
            pieces.add(Rope.of(text.substring(i, Math.min(text.length(), i + 700))));
        }

        Rope rope = Rope.of("");
        for (Rope piece : pieces) {
            rope = rope.replace(Span.at(rope.length()), piece);
        }

        assertThat(rope.areaLength()).isEqualTo(8_000);
        assertAreaOffsets(rope, text);
    }

    @Test
    void typingKeepsTheTreeFlat() {
        Rope rope = Rope.of("");

        for (int i = 0; i < 200_000; i++) {
            rope = rope.replace(Span.at(i / 2), "a");
        }

        assertThat(rope.length()).isEqualTo(200_000);
        assertThat(rope.height()).isLessThan(16);
    }

    @Test
    void appliesSeveralEditsAtOnce() {
        Rope rope = Rope.of("un deux trois");

        TextEdits edits =
                TextEdits.of(
                        TextEdit.insert(0, "> "),
                        TextEdit.replace(new Span(3, 7), "2"),
                        TextEdit.insert(13, "!"));

        assertThat(rope.apply(edits).toString())
                .isEqualTo("> un 2 trois!")
                .isEqualTo(edits.apply(rope.toString()));
    }

    @Test
    void keepsTheOrderOfInsertionsAtOnePlace() {
        TextEdits edits = TextEdits.of(TextEdit.insert(1, "b"), TextEdit.insert(1, "c"));

        assertThat(Rope.of("ad").apply(edits).toString()).isEqualTo("abcd");
    }

    @Test
    void seesThatTextsOfOneLengthDiffer() {
        Rope rope = Rope.of("x".repeat(10_000));

        Rope changed = rope.replace(new Span(9_999, 10_000), "y");

        assertThat(changed.sameText(rope)).isFalse();
        assertThat(changed.replace(new Span(9_999, 10_000), "x").sameText(rope)).isTrue();
    }

    @Test
    void mapsSpansBothWays() {
        Rope rope = Rope.of("un\r\ndeux\r\n");

        assertThat(rope.toAreaSpan(new Span(4, 10))).isEqualTo(new Span(3, 8));
        assertThat(rope.toFileSpan(new Span(3, 8))).isEqualTo(new Span(4, 10));
    }

    @Test
    void refusesPlacesOutside() {
        Rope rope = Rope.of("abc");

        assertThatThrownBy(() -> rope.replace(new Span(2, 4), ""))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rope.charAt(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rope.toFileOffset(4))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
