package fr.chapeau.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.chapeau.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # start, removed, inserted, becomes start, becomes end
                    0,  0, 3, 13, 23
                    10, 0, 3, 13, 23
                    15, 0, 3, 10, 23
                    20, 0, 3, 10, 20
                    30, 0, 3, 10, 20
                    0,  5, 0, 5,  15
                    5,  10, 0, 5, 10
                    15, 10, 0, 10, 15
                    12, 3, 3, 10, 20
                    8,  4, 6, 14, 22
                    18, 4, 6, 10, 18
                    """)
    void aMarkMovesWithEdits(int start, int removed, int inserted, int from, int to) {
        Marks<String> marks = new Marks<>();
        marks.set(List.of(new Marks.Mark<>(new Span(10, 20), "x")));

        marks.edited(start, removed, inserted);

        assertThat(marks.spans()).containsExactly(new Span(from, to));
    }

    @Test
    void aMarkWhoseTextIsGoneGoes() {
        Marks<String> marks = new Marks<>();
        marks.set(List.of(new Marks.Mark<>(new Span(10, 20), "x")));

        marks.edited(8, 14, 30);

        assertThat(marks.spans()).isEmpty();
    }

    @Test
    void marksInARangeAreFoundHoweverLongTheyAre() {
        Random random = new Random(7);
        List<Marks.Mark<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int start = random.nextInt(5000);
            all.add(new Marks.Mark<>(new Span(start, start + 1 + random.nextInt(400)), i));
        }
        Marks<Integer> marks = new Marks<>();
        marks.set(all);

        for (int round = 0; round < 200; round++) {
            int start = random.nextInt(5000);
            Span range = new Span(start, start + random.nextInt(200));

            assertThat(marks.in(range))
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().filter(mark -> mark.span().overlaps(range)).toList());
        }
    }

    @Test
    void marksBeyondTheLimitAreLeftOut() {
        Marks<Integer> marks = new Marks<>();

        marks.set(
                IntStream.range(0, 3 * Marks.LIMIT)
                        .mapToObj(i -> new Marks.Mark<>(new Span(i, i + 1), i))
                        .toList());

        assertThat(marks.spans()).hasSize(Marks.LIMIT);
    }
}
