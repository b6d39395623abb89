package fr.chapeau.review;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Pairs the words of two bodies.
///
/// Blocks that are the same, word for word, are paired first: those that are out of order were
/// moved. Where that shows more changed words than need be, all words are compared at once instead,
/// and moves are looked for in what is left.
final class BodyAlignment {
    /// What is shown may have at most this much more than the least edit, in percent.
    private static final int MOST_MORE = 20;

    private final Words.Names names;
    private final Side old;
    private final Side fresh;

    private BodyAlignment(Words.Names names, Side old, Side fresh) {
        this.names = names;
        this.old = old;
        this.fresh = fresh;
    }

    static Alignment of(Side old, Side fresh, Words.Names names) {
        return new BodyAlignment(names, old, fresh).align();
    }

    private Alignment align() {
        Alignment byBlocks = byBlocks();
        int least = atLeast();
        if (!isNear(byBlocks.changedWords(), least)) {
            Alignment atOnce = new Alignment(old, fresh, names.count());
            WordMatching matching = new WordMatching(atOnce);
            matching.match(all(old), all(fresh));
            if (matching.isLeast()) {
                least = Math.max(least, atOnce.changedWords());
            }
            if (!isNear(byBlocks.changedWords(), atOnce.changedWords())) {
                new MovedBlocks(atOnce).find();
                return finished(atOnce, least);
            }
        }
        return finished(byBlocks, least);
    }

    private static Alignment finished(Alignment alignment, int least) {
        new Sliding(alignment).slide();
        int changed = alignment.changedWords();
        int signs = alignment.changedWordsAndSigns() * MOST_MORE / 100;
        new Islands(alignment, least * (100 + MOST_MORE) / 100 - changed, signs).merge();
        return alignment;
    }

    private static boolean isNear(int changed, int least) {
        return changed * 100L <= least * (100L + MOST_MORE / 2);
    }

    private Alignment byBlocks() {
        Alignment alignment = new Alignment(old, fresh, names.count());
        int[] same = new SameBlocks(alignment).pair();
        WordMatching matching = new WordMatching(alignment);
        int from = 0;
        int freshFrom = 0;
        for (int block = 0; block <= same.length; block++) {
            if (block < same.length && same[block] == Alignment.NONE) {
                continue;
            }
            int to = block == same.length ? fresh.blocks().size() : same[block];
            matching.match(
                    notMoved(old, from, block, alignment::movedTo),
                    notMoved(fresh, freshFrom, to, alignment::movedFrom));
            from = block + 1;
            freshFrom = to + 1;
        }
        new MovedBlocks(alignment).find();
        return alignment;
    }

    private static int[] notMoved(
            Side side, int from, int to, java.util.function.IntUnaryOperator moved) {
        return IntStream.range(from, to)
                .filter(block -> moved.applyAsInt(block) == Alignment.NONE)
                .flatMap(block -> IntStream.range(side.firstOf(block), side.firstOf(block + 1)))
                .toArray();
    }

    private static int[] all(Side side) {
        return IntStream.range(0, side.words().count()).toArray();
    }

    /// No edit changes fewer words than one text has more often than the other.
    private int atLeast() {
        int[] more = new int[names.count()];
        count(old.words(), more, 1);
        count(fresh.words(), more, -1);
        return Arrays.stream(more).map(Math::abs).sum();
    }

    private static void count(Words words, int[] counts, int one) {
        for (int at = 0; at < words.count(); at++) {
            if (words.isWord(at)) {
                counts[words.name(at)] += one;
            }
        }
    }
}
