package fr.chapeau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrieTest {

    /// Few different hashes, so that keys meet at every depth and in one leaf.
    private record Meeting(int number, int hashes) {
        @Override
        public int hashCode() {
            return number % hashes;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 400, 1_000_000})
    void holdsWhatAMapHoldsAndLeavesEarlierOnesAsTheyWere(int hashes) {
        Random random = new Random(hashes);
        Trie<Meeting, Integer> trie = Trie.empty();
        Map<Meeting, Integer> map = new HashMap<>();
        Trie<Meeting, Integer> early = trie;
        Map<Meeting, Integer> then = Map.of();

        for (int step = 0; step < 4_000; step++) {
            Meeting key = new Meeting(random.nextInt(600), hashes);
            if (random.nextInt(5) < 2) {
                trie = trie.without(key);
                map.remove(key);
            } else {
                trie = trie.with(key, step);
                map.put(key, step);
            }
            if (step == 2_000) {
                early = trie;
                then = Map.copyOf(map);
            }
            assertThat(trie.size()).isEqualTo(map.size());
            assertThat(trie.get(key)).isEqualTo(map.get(key));
        }

        assertThat(trie.toMap()).isEqualTo(map);
        assertThat(trie.keys()).containsExactlyInAnyOrderElementsOf(map.keySet());
        assertThat(early.toMap()).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void givesSomeKeysOrAllWhereThereAreFewer(int hashes) {
        Trie<Meeting, Integer> trie = Trie.empty();
        for (int i = 0; i < 40; i++) {
            trie = trie.with(new Meeting(i, hashes), i);
        }

        assertThat(trie.some(100)).hasSize(40);
        assertThat(trie.some(1)).isNotEmpty();
        assertThat(trie.some(0)).isEmpty();
    }
}
