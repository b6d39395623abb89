package fr.chapeau.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {

    @Test
    void knowsWordsWhereTheyStand() {
        WordSet words = WordSet.of("le la\n les");

        assertThat(words.holds("voir les pages", 5, 8)).isTrue();
        assertThat(words.holds("voir les pages", 5, 6)).isFalse();
        assertThat(words.holds("voir les pages", 5, 9)).isFalse();
        assertThat(words.holds("voir les pages", 5, 5)).isFalse();
    }

    @Test
    void knowsAsManyAsASetDoes() {
        Random random = new Random(3);
        Set<String> known = new HashSet<>();
        while (known.size() < 500) {
            known.add(word(random));
        }
        WordSet words = WordSet.of(known);

        for (int i = 0; i < 5_000; i++) {
            String word = word(random);
            String text = "x" + word + "x";
            assertThat(words.holds(text, 1, 1 + word.length()))
                    .as(word)
                    .isEqualTo(known.contains(word));
        }
        assertThat(known).allMatch(word -> words.holds(word, 0, word.length()));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(7)));
        }
        return word.toString();
    }
}
