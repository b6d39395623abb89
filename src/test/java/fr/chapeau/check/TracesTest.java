package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TracesTest {

    @Test
    void findsTheFirstPlaceOfAnyOfThem() {
        Traces traces = Traces.of("demain", "«", " :");

        assertThat(traces.next("après-demain : «", 0)).isEqualTo(6);
        assertThat(traces.next("après-demain : «", 7)).isEqualTo(12);
        assertThat(traces.next("après-demain : «", 13)).isEqualTo(15);
        assertThat(traces.next("après-demain : «", 16)).isEqualTo(-1);
        assertThat(traces.in("rien")).isFalse();
        assertThat(traces.in("")).isFalse();
    }

    @Test
    void refusesTheEmptyText() {
        assertThatThrownBy(() -> Traces.of("a", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysOfAnyTextWhatLookingForEachOfThemSays() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = word(random, 12);
            String[] looked = {
                "x" + word(random, 3), word(random, 2) + "é", "" + word(random, 1) + "’"
            };
            int from = random.nextInt(text.length() + 1);
            Traces traces = Traces.of(looked);

            int first =
                    Arrays.stream(looked)
                            .mapToInt(one -> text.indexOf(one, from))
                            .filter(at -> at >= 0)
                            .min()
                            .orElse(-1);

            assertThat(traces.next(text, from))
                    .as("%s in %s", List.of(looked), text)
                    .isEqualTo(first);
            if (first >= 0) {
                assertThat(traces.mayBeAmong(CharacterSet.of(text))).isTrue();
            }
        }
    }

    private static String word(Random random, int most) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            word.append("abxé’ œ\n".charAt(random.nextInt(8)));
        }
        return word.toString();
    }
}
