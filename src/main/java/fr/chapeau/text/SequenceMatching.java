package fr.chapeau.text;

import java.util.Arrays;

/// Which parts of two sequences stand for one another, so that the fewest are left over.
///
/// The cost follows what differs; past a limit a good cut is taken for the best one, so that no
/// pair of sequences takes long.
public final class SequenceMatching {
    private final int[] partner;
    private final boolean least;

    private SequenceMatching(int[] partner, boolean least) {
        this.partner = partner;
        this.least = least;
    }

    /// Compares by number: parts that are equal bear the same one, from 0 on.
    ///
    /// @param names how many numbers there are
    public static SequenceMatching of(int[] old, int[] fresh, int names) {
        // What only one side has is in no common part.
        int[] olds = shared(old, fresh, names);
        int[] news = shared(fresh, old, names);
        ShortestPath path = new ShortestPath(named(old, olds), named(fresh, news));
        int[] found = path.find();
        int[] partner = new int[old.length];
        Arrays.fill(partner, -1);
        for (int i = 0; i < olds.length; i++) {
            if (found[i] >= 0) {
                partner[olds[i]] = news[found[i]];
            }
        }
        return new SequenceMatching(partner, path.isLeast());
    }

    /// The place among the new parts of an old one, or -1; rising.
    public int partner(int old) {
        return partner[old];
    }

    /// Whether fewer could not be left over.
    public boolean isLeast() {
        return least;
    }

    private static int[] shared(int[] parts, int[] others, int names) {
        boolean[] there = new boolean[names];
        for (int other : others) {
            there[other] = true;
        }
        int[] shared = new int[parts.length];
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (there[parts[i]]) {
                shared[count++] = i;
            }
        }
        return Arrays.copyOf(shared, count);
    }

    private static int[] named(int[] parts, int[] places) {
        int[] named = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            named[i] = parts[places[i]];
        }
        return named;
    }
}
