package fr.chapeau.settings;

import java.util.Locale;

/// Whether a word is another one with a slip of the pen.
final class NearWords {
    private static final int LONGEST = 40;

    private NearWords() {}

    /// At most one letter wrong, missing, too many or swapped with its neighbour; two in words of
    /// more than six letters. Case does not count.
    static boolean isNear(String word, String written) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = written.toLowerCase(Locale.ROOT);
        int slips = a.length() > 6 ? 2 : 1;
        return b.length() <= LONGEST
                && Math.abs(a.length() - b.length()) <= slips
                && distance(a, b) <= slips;
    }

    /// Optimal string alignment.
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                best = Math.min(best, cost[i - 1][j - 1] + same);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
