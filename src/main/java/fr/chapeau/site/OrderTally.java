package fr.chapeau.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Counts which key stands before which in the maps at one place, and makes the usual order of it.
///
/// Places alone would not do: a key that only short maps have would come too late among the others.
final class OrderTally {
    /// Keys of a map that are compared with each other; no form has more of them.
    private static final int COMPARED = 64;

    private final Map<String, Map<String, Integer>> before = new HashMap<>();

    /// @param sign 1 to count a map's keys, -1 to take them back
    void add(Collection<String> keys, int sign) {
        List<String> first = keys.stream().limit(COMPARED).toList();
        for (int i = 0; i < first.size(); i++) {
            for (int j = i + 1; j < first.size(); j++) {
                count(first.get(i), first.get(j), sign);
            }
        }
    }

    private void count(String first, String second, int sign) {
        Map<String, Integer> row = before.computeIfAbsent(first, any -> new HashMap<>());
        row.merge(second, sign, (a, b) -> a + b == 0 ? null : a + b);
        if (row.isEmpty()) {
            before.remove(first);
        }
    }

    OrderTally copy() {
        OrderTally copy = new OrderTally();
        before.forEach((first, row) -> copy.before.put(first, new HashMap<>(row)));
        return copy;
    }

    /// The keys as they usually follow each other: each by how many of the others it stands behind.
    ///
    /// @param place where keys stand that are never seen together
    List<String> order(Collection<String> keys, ToDoubleFunction<String> place) {
        Map<String, Double> behind = new HashMap<>();
        if (keys.size() <= COMPARED) {
            // Sums of fractions depend on the order in which they are made.
            List<String> sorted = keys.stream().sorted().toList();
            keys.forEach(key -> behind.put(key, behind(key, sorted)));
        }
        return keys.stream()
                .sorted(
                        Comparator.<String>comparingDouble(key -> behind.getOrDefault(key, 0.0))
                                .thenComparingDouble(place)
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private double behind(String key, List<String> others) {
        double sum = 0;
        for (String other : others) {
            double ahead = times(other, key);
            double all = ahead + times(key, other);
            sum += all == 0 ? 0.5 : ahead / all;
        }
        return sum;
    }

    private int times(String first, String second) {
        return before.getOrDefault(first, Map.of()).getOrDefault(second, 0);
    }
}
