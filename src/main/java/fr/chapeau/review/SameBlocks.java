package fr.chapeau.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pairs blocks that stand once in each text and are the same to the character: as many words as
/// can be stay in their order, the blocks beside them were moved. Blocks that were changed have
/// their say in what the order is.
final class SameBlocks {
    private static final int TWICE = -2;

    private final Alignment alignment;
    private final Side old;
    private final Side fresh;

    SameBlocks(Alignment alignment) {
        this.alignment = alignment;
        old = alignment.old();
        fresh = alignment.fresh();
    }

    /// For each old block the new one, where both stay in their order.
    int[] pair() {
        int[] same = new int[old.blocks().size()];
        Arrays.fill(same, Alignment.NONE);
        List<int[]> pairs = pairs();
        boolean[] stays = heaviestRising(pairs);
        for (int i = 0; i < pairs.size(); i++) {
            int from = pairs.get(i)[0];
            int to = pairs.get(i)[1];
            if (!old.content(from).equals(fresh.content(to))) {
                continue;
            }
            if (stays[i]) {
                same[from] = to;
                pairWords(from, to);
            } else if (old.wordsIn(from) > 0) {
                alignment.move(from, to);
                pairWords(from, to);
            }
        }
        return same;
    }

    private void pairWords(int from, int to) {
        int shift = fresh.firstOf(to) - old.firstOf(from);
        for (int at = old.firstOf(from); at < old.firstOf(from + 1); at++) {
            alignment.pair(at, at + shift);
        }
    }

    private List<int[]> pairs() {
        Map<String, Integer> olds = once(old);
        Map<String, Integer> news = once(fresh);
        List<int[]> pairs = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Set<Integer> openNews = new LinkedHashSet<>();
        fresh.blocks().forEach(block -> openNews.add(block.index()));
        for (Block block : old.blocks()) {
            String content = old.content(block.index());
            int to = news.getOrDefault(content, TWICE);
            if (to >= 0 && olds.getOrDefault(content, TWICE) == block.index()) {
                pairs.add(new int[] {block.index(), to});
                openNews.remove(to);
            } else {
                open.add(block.index());
            }
        }
        LikeBlocks like = new LikeBlocks(old, fresh, List.copyOf(openNews));
        for (int from : open) {
            int to = like.likest(from);
            if (to >= 0) {
                pairs.add(new int[] {from, to});
                like.take(to);
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        return pairs;
    }

    private static Map<String, Integer> once(Side side) {
        Map<String, Integer> places = new HashMap<>();
        for (Block block : side.blocks()) {
            places.merge(side.content(block.index()), block.index(), (first, second) -> TWICE);
        }
        return places;
    }

    /// Of pairs that rise in their first number those that rise in the second, too, and have the
    /// most words together.
    private boolean[] heaviestRising(List<int[]> pairs) {
        int size = fresh.blocks().size();
        // By the new block at most (a Fenwick tree): the best last pair.
        int[] best = new int[size + 1];
        Arrays.fill(best, Alignment.NONE);
        long[] weight = new long[pairs.size()];
        int[] previous = new int[pairs.size()];
        int last = Alignment.NONE;
        for (int i = 0; i < pairs.size(); i++) {
            int to = pairs.get(i)[1];
            int before = Alignment.NONE;
            for (int k = to; k > 0; k -= k & -k) {
                before = heavier(before, best[k], weight);
            }
            previous[i] = before;
            weight[i] = 1 + old.wordsIn(pairs.get(i)[0]) + (before < 0 ? 0 : weight[before]);
            for (int k = to + 1; k <= size; k += k & -k) {
                best[k] = heavier(best[k], i, weight);
            }
            last = heavier(last, i, weight);
        }
        boolean[] stays = new boolean[pairs.size()];
        for (int i = last; i >= 0; i = previous[i]) {
            stays[i] = true;
        }
        return stays;
    }

    private static int heavier(int one, int other, long[] weight) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return weight[other] > weight[one] ? other : one;
    }
}
