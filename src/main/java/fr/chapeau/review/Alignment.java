package fr.chapeau.review;

import java.util.Arrays;

/// Which words of an old and a new text stand for one another, and which blocks were moved.
///
/// But for those of moved blocks, partners rise.
final class Alignment {
    static final int NONE = -1;

    private final Side old;
    private final Side fresh;
    private final int nameCount;
    private final int[] partner;
    private final int[] back;
    private final int[] movedTo;
    private final int[] movedFrom;

    Alignment(Side old, Side fresh, int nameCount) {
        this.old = old;
        this.fresh = fresh;
        this.nameCount = nameCount;
        partner = nothing(old.words().count());
        back = nothing(fresh.words().count());
        movedTo = nothing(old.blocks().size());
        movedFrom = nothing(fresh.blocks().size());
    }

    private static int[] nothing(int length) {
        int[] nothing = new int[length];
        Arrays.fill(nothing, NONE);
        return nothing;
    }

    Side old() {
        return old;
    }

    Side fresh() {
        return fresh;
    }

    int nameCount() {
        return nameCount;
    }

    void pair(int oldWord, int newWord) {
        partner[oldWord] = newWord;
        back[newWord] = oldWord;
    }

    void part(int oldWord) {
        back[partner[oldWord]] = NONE;
        partner[oldWord] = NONE;
    }

    /// The new word for an old one, or [#NONE].
    int partner(int oldWord) {
        return partner[oldWord];
    }

    int back(int newWord) {
        return back[newWord];
    }

    void move(int oldBlock, int newBlock) {
        movedTo[oldBlock] = newBlock;
        movedFrom[newBlock] = oldBlock;
    }

    int movedTo(int oldBlock) {
        return movedTo[oldBlock];
    }

    int movedFrom(int newBlock) {
        return movedFrom[newBlock];
    }

    /// The old words that were not moved.
    int[] oldFlow() {
        return flow(old, movedTo);
    }

    /// The new words that were not moved.
    int[] newFlow() {
        return flow(fresh, movedFrom);
    }

    private static int[] flow(Side side, int[] moved) {
        int[] flow = new int[side.words().count()];
        int count = 0;
        for (int block = 0; block < moved.length; block++) {
            if (moved[block] == NONE) {
                for (int at = side.firstOf(block); at < side.firstOf(block + 1); at++) {
                    flow[count++] = at;
                }
            }
        }
        return Arrays.copyOf(flow, count);
    }

    /// How many words are shown as deleted or inserted; signs do not count.
    int changedWords() {
        return changed(true);
    }

    /// How many words and signs are shown as deleted or inserted.
    int changedWordsAndSigns() {
        return changed(false);
    }

    private int changed(boolean wordsOnly) {
        return unpaired(old.words(), partner, wordsOnly) + unpaired(fresh.words(), back, wordsOnly);
    }

    private static int unpaired(Words words, int[] pairs, boolean wordsOnly) {
        int count = 0;
        for (int at = 0; at < pairs.length; at++) {
            count += pairs[at] == NONE && (!wordsOnly || words.isWord(at)) ? 1 : 0;
        }
        return count;
    }
}
