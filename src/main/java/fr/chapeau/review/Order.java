package fr.chapeau.review;

import fr.chapeau.text.SequenceMatching;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells which names do not stand in their old order.
final class Order {
    private Order() {}

    /// As few as can be: those that are in both lists and would have to be moved.
    static Set<String> outOfOrder(List<String> before, List<String> after) {
        Map<String, Integer> names = new HashMap<>();
        int[] old = numbers(before, names);
        int[] fresh = numbers(after, names);
        SequenceMatching matching = SequenceMatching.of(old, fresh, names.size());
        Set<String> moved = new HashSet<>(before);
        moved.retainAll(Set.copyOf(after));
        for (int i = 0; i < old.length; i++) {
            if (matching.partner(i) >= 0) {
                moved.remove(before.get(i));
            }
        }
        return moved;
    }

    private static int[] numbers(List<String> some, Map<String, Integer> names) {
        return some.stream()
                .mapToInt(name -> names.computeIfAbsent(name, unseen -> names.size()))
                .toArray();
    }
}
