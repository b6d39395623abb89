package fr.chapeau.liquid;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much there is in lists, with what lies in them: a list that holds another one twice, over
/// and over, is short, and yet to write or to compare it takes for ever. Lists do not change once
/// they are made, so that those within others are counted once.
final class Weights {
    private final IdentityHashMap<Object, Long> known = new IdentityHashMap<>();

    /// What is in a list: its items, and the characters of its texts.
    long of(List<?> list) {
        long weight = 0;
        for (Object item : list) {
            weight = sum(weight, of(item));
        }
        return weight;
    }

    private long of(@Nullable Object item) {
        if (item instanceof String text) {
            return 1L + text.length();
        }
        if (!(item instanceof List<?> || item instanceof Map<?, ?>)) {
            return 1;
        }
        Long before = known.get(item);
        if (before != null) {
            return before;
        }
        long weight = 1;
        Iterable<?> inner = item instanceof Map<?, ?> map ? map.values() : (List<?>) item;
        for (Object one : inner) {
            weight = sum(weight, of(one));
        }
        known.put(item, weight);
        return weight;
    }

    private static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
