package fr.chapeau.frontmatter;

import static fr.chapeau.frontmatter.Edits.EDITOR;
import static fr.chapeau.frontmatter.Edits.done;
import static fr.chapeau.frontmatter.Edits.map;
import static fr.chapeau.frontmatter.Edits.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.problem.Outcome;
import fr.chapeau.text.TextEdits;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an edit costs grows with the length of a list, not with its square.
class LongListsTest {
    private static final int ITEMS = 8_000;
    private static final FieldPath LIST = FieldPath.of("a");

    /// Lists of all shapes.
    enum Shape {
        BLOCK(i -> "- mot " + i + "\n", "", ""),
        APART(i -> "- 'mot " + i + "'\n\n", "", ""),
        FLOW(i -> "mot " + i + ", ", " [", "]\n"),
        FLOW_LINES(i -> "\"mot " + i + "\",\n  ", " [", "]\n"),
        MAPS(i -> "- k: mot " + i + "\n  l: \"" + i + "\"\n  # c\n", "", ""),
        FLOW_MAPS(i -> "- {k: mot " + i + ", l: x}\n", "", ""),
        BLOCKS(i -> "- |\n  mot " + i + "\n\n  mot\n", "", "");

        private final IntFunction<String> item;
        private final String start;
        private final String end;

        Shape(IntFunction<String> item, String start, String end) {
            this.item = item;
            this.start = start;
            this.end = end;
        }

        String file(int items) {
            return "---\na:"
                    + start
                    + (start.isEmpty() ? "\n" : "")
                    + IntStream.range(0, items).mapToObj(item).collect(Collectors.joining())
                    + end
                    + "b: 1\n---\nT\n";
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void costNoMoreAnItemThanShortOnes(Shape shape) {
        FieldValue added =
                shape.name().contains("MAPS") ? map("l", text("x"), "k", text("z")) : text("z");
        List<BiFunction<FrontMatter, Integer, Outcome<TextEdits>>> edits =
                List.of(
                        (before, count) -> EDITOR.set(before, LIST.item(count / 2), text("neuf")),
                        (before, count) -> EDITOR.insertItem(before, LIST, count / 2, added),
                        (before, count) -> EDITOR.removeItem(before, LIST, count - 1),
                        (before, count) -> EDITOR.moveItem(before, LIST, count - 1, 0),
                        (before, count) -> EDITOR.set(before, LIST, allChanged(before)),
                        (before, count) -> EDITOR.set(before, LIST, everyOther(before)),
                        (before, count) -> EDITOR.unset(before, LIST));
        for (int i = 0; i < edits.size(); i++) {
            time(shape, ITEMS / 16, edits.get(i));
            long shorter = time(shape, ITEMS / 16, edits.get(i));
            long longer = time(shape, ITEMS, edits.get(i));

            // Sixteen times as long; 256 times would be the square.
            assertThat(longer).as(shape + " " + i).isLessThan(shorter * 64 + 500);
        }
    }

    private static FieldValue allChanged(FrontMatter before) {
        return new FieldValue.ListOf(items(before).stream().map(LongListsTest::changed).toList());
    }

    private static FieldValue everyOther(FrontMatter before) {
        List<FieldValue> items = items(before);
        return new FieldValue.ListOf(
                IntStream.range(0, items.size() / 2).mapToObj(i -> items.get(2 * i)).toList());
    }

    private static FieldValue changed(FieldValue item) {
        return item instanceof FieldValue.MapOf(var entries)
                ? map("k", text("neuf"), "l", entries.get("l"))
                : text("neuf : " + ((FieldValue.Text) item).text());
    }

    private static List<FieldValue> items(FrontMatter before) {
        return ((FieldValue.ListOf) before.valueAt(LIST).orElseThrow()).items();
    }

    private static long time(
            Shape shape, int count, BiFunction<FrontMatter, Integer, Outcome<TextEdits>> edit) {
        FrontMatter before = FrontMatter.parse(shape.file(count));
        long start = System.nanoTime();
        assertThat(done(edit.apply(before, count)).isEmpty()).isFalse();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
