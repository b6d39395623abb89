package fr.chapeau.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Counts what the maps at one place hold, and makes a [FieldModel] of it. Knows no key by name.
///
/// It is filled once and then shared; [#changed] makes another one, which has all keys in common
/// with it whose values are the same.
final class FieldTally {
    private final Map<String, KeyTally> keys = new LinkedHashMap<>();
    private OrderTally order = new OrderTally();
    private int maps;

    /// @param sign 1 to count a map, -1 to take it back
    void add(Contribution one, int sign) {
        maps += one.assumed() ? 0 : sign;
        if (!one.assumed()) {
            order.add(one.map().entries().keySet(), sign);
        }
        each(one, (key, place) -> count(key, place, one, sign));
    }

    private void count(String key, int place, Contribution one, int sign) {
        KeyTally tally = keys.computeIfAbsent(key, KeyTally::new);
        int size = one.map().entries().size();
        tally.add(Objects.requireNonNull(one.map().entries().get(key)), place, size, one, sign);
        if (tally.isEmpty()) {
            keys.remove(key);
        }
    }

    private static void each(Contribution one, BiConsumer<String, Integer> action) {
        int place = 0;
        for (String key : List.copyOf(one.map().entries().keySet())) {
            action.accept(key, place++);
        }
    }

    FieldTally copy() {
        FieldTally copy = new FieldTally();
        keys.forEach((key, tally) -> copy.keys.put(key, tally.copy()));
        copy.order = order.copy();
        copy.maps = maps;
        return copy;
    }

    /// The counts with one map in the place of another. What stays the same is not counted anew.
    ///
    /// @param gone null for a map that is new
    /// @param come null for a map that is no more
    FieldTally changed(@Nullable Contribution gone, @Nullable Contribution come) {
        Set<String> same = same(gone, come);
        FieldTally next = new FieldTally();
        next.keys.putAll(keys);
        next.maps = maps + counted(come) - counted(gone);
        boolean sameOrder =
                gone != null
                        && come != null
                        && List.copyOf(gone.map().entries().keySet())
                                .equals(List.copyOf(come.map().entries().keySet()));
        next.order = sameOrder ? order : order.copy();
        Set<String> own = new HashSet<>();
        next.apply(gone, -1, same, own, sameOrder);
        next.apply(come, 1, same, own, sameOrder);
        return next;
    }

    private void apply(
            @Nullable Contribution one,
            int sign,
            Set<String> same,
            Set<String> own,
            boolean sameOrder) {
        if (one == null) {
            return;
        }
        if (!sameOrder && !one.assumed()) {
            order.add(one.map().entries().keySet(), sign);
        }
        each(
                one,
                (key, place) -> {
                    if (!same.contains(key)) {
                        if (own.add(key)) {
                            keys.computeIfPresent(key, (any, tally) -> tally.copy());
                        }
                        count(key, place, one, sign);
                    }
                });
    }

    /// Keys that count the same in both.
    private static Set<String> same(@Nullable Contribution gone, @Nullable Contribution come) {
        Set<String> same = new HashSet<>();
        if (gone == null
                || come == null
                || !gone.names().equals(come.names())
                || gone.map().entries().size() != come.map().entries().size()) {
            return same;
        }
        List<String> before = List.copyOf(gone.map().entries().keySet());
        List<String> now = List.copyOf(come.map().entries().keySet());
        for (int i = 0; i < now.size(); i++) {
            String key = now.get(i);
            if (key.equals(before.get(i))
                    && Objects.equals(
                            gone.map().entries().get(key), come.map().entries().get(key))) {
                same.add(key);
            }
        }
        return same;
    }

    private static int counted(@Nullable Contribution one) {
        return one == null || one.assumed() ? 0 : 1;
    }

    /// The keys of every map and list of maps, by place: the keys of the maps around them.
    void places(List<String> place, BiConsumer<List<String>, Map<String, KeyTally>> out) {
        out.accept(place, keys);
        keys.forEach((key, tally) ->
                tally.fields()
                        .ifPresent(inner -> inner.places(PairLearning.inside(place, key), out)));
    }

    /// @param names tells which values refer to posts
    FieldModel model(PostNames names) {
        List<String> seen = keys(false);
        List<String> ordered = new ArrayList<>(order.order(seen, key -> tally(key).meanPlace()));
        keys(true).stream()
                .sorted(
                        Comparator.<String>comparingDouble(key -> tally(key).meanPlace())
                                .thenComparing(Comparator.naturalOrder()))
                .forEach(ordered::add);
        return new FieldModel(maps, ordered.stream().map(key -> tally(key).use(names)).toList());
    }

    private List<String> keys(boolean onlyAssumed) {
        return keys.keySet().stream()
                .filter(key -> tally(key).isOnlyAssumed() == onlyAssumed)
                .toList();
    }

    private KeyTally tally(String key) {
        return Objects.requireNonNull(keys.get(key));
    }
}
