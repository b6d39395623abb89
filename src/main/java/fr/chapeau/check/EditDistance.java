package fr.chapeau.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// How many letters tell two short words apart: the distance of Levenshtein. Case and accents do
/// not count.
public final class EditDistance {
    private static final int LONGEST = 100;

    private EditDistance() {}

    /// The nearest of some words, where one is within a distance; the first of several alike.
    public static Optional<String> nearest(String word, Collection<String> among, int most) {
        return among.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= most)
                .min(Comparator.comparingInt(other -> between(word, other)))
                .filter(other -> between(word, other) <= most);
    }

    /// Of texts that are too long for words, far.
    static int between(String one, String other) {
        String a = Folded.key(one);
        String b = Folded.key(other);
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
