package fr.chapeau.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds for an old block the new one that it has most likely become, by the words that they share.
final class LikeBlocks {
    /// A word that so many blocks have says nothing about which of them is meant.
    private static final int COMMON = 8;

    private static final int LEAST_WORDS = 4;

    private final Side old;
    private final Side fresh;

    /// By the number of a word, the new blocks that have it.
    private final Map<Integer, List<Integer>> having = new HashMap<>();

    private final Map<Integer, Map<Integer, Integer>> words = new HashMap<>();

    /// @param news the new blocks to choose from
    LikeBlocks(Side old, Side fresh, List<Integer> news) {
        this.old = old;
        this.fresh = fresh;
        for (int block : news) {
            Map<Integer, Integer> counts = wordsOf(fresh, block);
            words.put(block, counts);
            counts.keySet()
                    .forEach(name ->
                            having.computeIfAbsent(name, any -> new ArrayList<>()).add(block));
        }
    }

    /// Leaves a new block out from now on.
    void take(int block) {
        words.remove(block);
    }

    private static Map<Integer, Integer> wordsOf(Side side, int block) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int at = side.firstOf(block); at < side.firstOf(block + 1); at++) {
            if (side.words().isWord(at)) {
                counts.merge(side.words().name(at), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// The new block that shares the most with an old one, if it is more than half of both; else
    /// [Alignment#NONE].
    int likest(int from) {
        Map<Integer, Integer> own = wordsOf(old, from);
        Set<Integer> candidates = new HashSet<>();
        own.keySet()
                .forEach(name -> {
                    List<Integer> blocks = having.getOrDefault(name, List.of());
                    if (blocks.size() <= COMMON) {
                        candidates.addAll(blocks);
                    }
                });
        int best = Alignment.NONE;
        int most = 0;
        for (int to : candidates) {
            int shared = shared(own, words.getOrDefault(to, Map.of()));
            if (shared > most && shared * 2 > Math.max(old.wordsIn(from), fresh.wordsIn(to))) {
                best = to;
                most = shared;
            }
        }
        boolean enough =
                best >= 0 && (most >= LEAST_WORDS || old.content(from).equals(fresh.content(best)));
        return enough ? best : Alignment.NONE;
    }

    private static int shared(Map<Integer, Integer> some, Map<Integer, Integer> others) {
        int shared = 0;
        for (Map.Entry<Integer, Integer> word : some.entrySet()) {
            shared += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0));
        }
        return shared;
    }
}
