package fr.chapeau.review;

import fr.chapeau.text.SequenceMatching;
import java.util.Arrays;

/// Pairs the words of two runs, as many as can be, then the signs between them: a comma is no
/// reason to take a word for another one.
final class WordMatching {
    private final Alignment alignment;
    private final Words old;
    private final Words fresh;
    private boolean least = true;

    WordMatching(Alignment alignment) {
        this.alignment = alignment;
        old = alignment.old().words();
        fresh = alignment.fresh().words();
    }

    /// Whether more words could not have been paired, in all runs so far.
    boolean isLeast() {
        return least;
    }

    /// @param olds old words and signs, rising
    /// @param news new ones
    void match(int[] olds, int[] news) {
        if (olds.length == 0 || news.length == 0) {
            return;
        }
        pairSame(wordsAlone(old, olds), wordsAlone(fresh, news));
        int from = 0;
        int freshFrom = 0;
        int at = 0;
        for (int i = 0; i <= olds.length; i++) {
            int partner = i < olds.length ? alignment.partner(olds[i]) : Alignment.NONE;
            if (i < olds.length && partner == Alignment.NONE) {
                continue;
            }
            at = i == olds.length ? news.length : Arrays.binarySearch(news, partner);
            signs(olds, from, i, news, freshFrom, at);
            from = i + 1;
            freshFrom = at + 1;
        }
    }

    /// Pairs what lies between two pairs of words.
    private void signs(int[] olds, int from, int to, int[] news, int freshFrom, int freshTo) {
        if (from >= to || freshFrom >= freshTo) {
            return;
        }
        if (to - from == 1 && freshTo - freshFrom == 1) {
            if (old.name(olds[from]) == fresh.name(news[freshFrom])) {
                alignment.pair(olds[from], news[freshFrom]);
            }
            return;
        }
        pairSame(Arrays.copyOfRange(olds, from, to), Arrays.copyOfRange(news, freshFrom, freshTo));
    }

    private void pairSame(int[] olds, int[] news) {
        int[] oldNames = old.namesOf(olds);
        int[] newNames = fresh.namesOf(news);
        if (Arrays.equals(oldNames, newNames)) {
            for (int i = 0; i < olds.length; i++) {
                alignment.pair(olds[i], news[i]);
            }
            return;
        }
        SequenceMatching matching = SequenceMatching.of(oldNames, newNames, alignment.nameCount());
        least &= matching.isLeast();
        for (int i = 0; i < olds.length; i++) {
            if (matching.partner(i) >= 0) {
                alignment.pair(olds[i], news[matching.partner(i)]);
            }
        }
    }

    private static int[] wordsAlone(Words words, int[] some) {
        int[] alone = new int[some.length];
        int count = 0;
        for (int at : some) {
            if (words.isWord(at)) {
                alone[count++] = at;
            }
        }
        return Arrays.copyOf(alone, count);
    }
}
