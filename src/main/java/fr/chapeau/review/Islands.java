package fr.chapeau.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gives up single kept words between longer changed ones: two sentences that share a *le* and a
/// comma are two sentences. Within limits, so that little more is marked than has changed.
final class Islands {
    private static final int LARGEST = 3;

    private final Alignment alignment;
    private final Side old;
    private final Side fresh;
    private final int[] olds;
    private final int[] news;
    private int wordsLeft;
    private int signsLeft;

    /// @param words how many more words may be shown as changed, on both sides together
    /// @param signs how many more words and signs
    Islands(Alignment alignment, int words, int signs) {
        this.alignment = alignment;
        this.old = alignment.old();
        this.fresh = alignment.fresh();
        this.wordsLeft = words;
        this.signsLeft = signs;
        olds = alignment.oldFlow();
        news = alignment.newFlow();
    }

    /// A run of kept words, in places of the flow of the old text.
    private record Island(int from, int to, int words, double weight) {}

    void merge() {
        List<Island> islands = islands();
        islands.sort(Comparator.comparingDouble(Island::weight));
        for (Island island : islands) {
            int signs = 2 * (island.to - island.from);
            if (2 * island.words <= wordsLeft && signs <= signsLeft) {
                wordsLeft -= 2 * island.words;
                signsLeft -= signs;
                for (int at = island.from; at < island.to; at++) {
                    alignment.part(olds[at]);
                }
            }
        }
    }

    private List<Island> islands() {
        List<Island> islands = new ArrayList<>();
        int newAt = 0;
        int changed = 0;
        int at = 0;
        while (at < olds.length || newAt < news.length) {
            // A changed region, then the kept run behind it.
            int region = 0;
            int regionNew = 0;
            for (; at < olds.length && alignment.partner(olds[at]) == Alignment.NONE; at++) {
                region += old.words().isWord(olds[at]) ? 1 : 0;
            }
            for (; newAt < news.length && alignment.back(news[newAt]) == Alignment.NONE; newAt++) {
                regionNew += fresh.words().isWord(news[newAt]) ? 1 : 0;
            }
            int size = Math.max(region, regionNew);
            if (!islands.isEmpty() && islands.getLast().to == openEnd) {
                close(islands, size);
            }
            changed = size;
            int from = at;
            int words = 0;
            while (at < olds.length
                    && newAt < news.length
                    && alignment.partner(olds[at]) == news[newAt]) {
                words += old.words().isWord(olds[at]) ? 1 : 0;
                at++;
                newAt++;
            }
            openEnd = at;
            if (changed > 0 && words <= Math.min(LARGEST, changed) && isInside(from, at, newAt)) {
                islands.add(new Island(from, at, words, changed));
            }
        }
        islands.removeIf(island -> island.weight < 0 || island.to == olds.length);
        return islands;
    }

    private int openEnd = -1;

    /// Weighs the last island, now that the region behind it is known.
    private static void close(List<Island> islands, int behind) {
        Island last = islands.removeLast();
        if (behind > 0 && last.words <= behind) {
            islands.add(
                    new Island(
                            last.from, last.to, last.words, last.words / (last.weight + behind)));
        } else {
            islands.add(new Island(last.from, last.to, last.words, -1));
        }
    }

    /// Whether a kept run lies within one block, on both sides, as do the changes around it.
    private boolean isInside(int from, int to, int newTo) {
        int newFrom = newTo - (to - from);
        return to > from
                && from > 0
                && to < olds.length
                && newFrom > 0
                && newTo < news.length
                && old.blockOf(olds[from - 1]) == old.blockOf(olds[to])
                && fresh.blockOf(news[newFrom - 1]) == fresh.blockOf(news[newTo]);
    }
}
