package fr.chapeau.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds blocks that were taken out at one place and put in at another, with or without changes,
/// among those that have next to no partners yet. No move shows more changed words than before.
final class MovedBlocks {
    /// A block is looked at where fewer than one word in so many has a partner.
    private static final int FEW_PAIRED = 3;

    private final Alignment alignment;
    private final Side old;
    private final Side fresh;

    MovedBlocks(Alignment alignment) {
        this.alignment = alignment;
        old = alignment.old();
        fresh = alignment.fresh();
    }

    void find() {
        List<Integer> olds = open(old, alignment::movedTo, alignment::partner);
        List<Integer> news = open(fresh, alignment::movedFrom, alignment::back);
        if (olds.isEmpty() || news.isEmpty()) {
            return;
        }
        LikeBlocks like = new LikeBlocks(old, fresh, news);
        for (int from : olds) {
            int to = like.likest(from);
            if (to >= 0 && move(from, to)) {
                like.take(to);
            }
        }
    }

    private static List<Integer> open(
            Side side,
            java.util.function.IntUnaryOperator moved,
            java.util.function.IntUnaryOperator pairs) {
        List<Integer> open = new ArrayList<>();
        for (int block = 0; block < side.blocks().size(); block++) {
            int words = side.wordsIn(block);
            if (words == 0 || moved.applyAsInt(block) != Alignment.NONE) {
                continue;
            }
            long paired =
                    IntStream.range(side.firstOf(block), side.firstOf(block + 1))
                            .filter(side.words()::isWord)
                            .filter(at -> pairs.applyAsInt(at) != Alignment.NONE)
                            .count();
            if (paired * FEW_PAIRED < words) {
                open.add(block);
            }
        }
        return open;
    }

    /// Pairs the words of two blocks with one another alone, if that leaves no more words over.
    private boolean move(int from, int to) {
        int before = unpairedWords(from, to);
        List<int[]> parted = part(from, to);
        new WordMatching(alignment).match(wordsAt(old, from), wordsAt(fresh, to));
        int lost = (int) parted.stream().filter(pair -> old.words().isWord(pair[0])).count();
        // Each pair that was parted has left a word over on the other side, too.
        if (unpairedWords(from, to) + lost > before) {
            part(from, to);
            parted.forEach(pair -> alignment.pair(pair[0], pair[1]));
            return false;
        }
        alignment.move(from, to);
        return true;
    }

    private static int[] wordsAt(Side side, int block) {
        return IntStream.range(side.firstOf(block), side.firstOf(block + 1)).toArray();
    }

    private int unpairedWords(int from, int to) {
        return (int)
                (IntStream.of(wordsAt(old, from))
                                .filter(old.words()::isWord)
                                .filter(at -> alignment.partner(at) == Alignment.NONE)
                                .count()
                        + IntStream.of(wordsAt(fresh, to))
                                .filter(fresh.words()::isWord)
                                .filter(at -> alignment.back(at) == Alignment.NONE)
                                .count());
    }

    private List<int[]> part(int from, int to) {
        List<int[]> parted = new ArrayList<>();
        for (int at : wordsAt(old, from)) {
            if (alignment.partner(at) != Alignment.NONE) {
                parted.add(new int[] {at, alignment.partner(at)});
                alignment.part(at);
            }
        }
        for (int at : wordsAt(fresh, to)) {
            if (alignment.back(at) != Alignment.NONE) {
                parted.add(new int[] {alignment.back(at), at});
                alignment.part(alignment.back(at));
            }
        }
        return parted;
    }
}
