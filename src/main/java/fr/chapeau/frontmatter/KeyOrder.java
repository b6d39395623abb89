package fr.chapeau.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// The order in which the maps at one place usually have their keys, and so for the maps below.
///
/// @param keys the first of them first, each once
/// @param below the order in the map that is a key's value, or in each item of the list that is
public record KeyOrder(List<String> keys, Map<String, KeyOrder> below) {

    /// Nothing is usual: a new key comes last.
    public static final KeyOrder NONE = new KeyOrder(List.of(), Map.of());

    public KeyOrder {
        keys = List.copyOf(keys);
        below = Map.copyOf(below);
    }

    /// An order without anything below.
    public static KeyOrder of(String... keys) {
        return new KeyOrder(List.of(keys), Map.of());
    }

    /// An order in which each map has its place: the keys of the maps around it, from the root,
    /// with the lists on the way left out.
    public static KeyOrder ofPlaces(Map<List<String>, List<String>> keysByPlace) {
        return ofPlaces(keysByPlace, List.of());
    }

    private static KeyOrder ofPlaces(
            Map<List<String>, List<String>> keysByPlace, List<String> place) {
        Map<String, KeyOrder> below = new HashMap<>();
        List<String> keys = keysByPlace.getOrDefault(place, List.of());
        for (String key : keys) {
            List<String> deeper = new ArrayList<>(place);
            deeper.add(key);
            if (keysByPlace.containsKey(deeper)) {
                below.put(key, ofPlaces(keysByPlace, deeper));
            }
        }
        return new KeyOrder(keys, below);
    }

    /// The order that several maps show together: a key that an earlier one does not have comes
    /// behind the key it follows in its own map. Where they contradict each other the earlier wins.
    public static KeyOrder merged(Iterable<List<String>> maps) {
        List<String> order = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (List<String> keys : maps) {
            if (known.containsAll(keys)) {
                continue;
            }
            int at = 0;
            for (String key : keys) {
                if (known.add(key)) {
                    order.add(at++, key);
                } else {
                    at = order.indexOf(key) + 1;
                }
            }
        }
        return new KeyOrder(order, Map.of());
    }

    /// The order in the map that is the value of a key, or in the items of the list that is.
    public KeyOrder below(String key) {
        return below.getOrDefault(key, NONE);
    }

    /// The order in the map at a path; all items of a list share one.
    public KeyOrder at(FieldPath path) {
        KeyOrder order = this;
        for (FieldPath.Step step : path.steps()) {
            order = step instanceof FieldPath.Key(String name) ? order.below(name) : order;
        }
        return order;
    }

    /// This order, and where it knows nothing that of `other`.
    KeyOrder orElse(KeyOrder other) {
        return keys.isEmpty() ? other : new KeyOrder(keys, below.isEmpty() ? other.below : below);
    }

    /// Where a new key goes among those that are there: behind the nearest of those it usually
    /// follows, else before the nearest of those that usually follow it, else behind all.
    int place(List<String> present, String key) {
        int usual = keys.indexOf(key);
        if (usual < 0) {
            return present.size();
        }
        for (int i = usual - 1; i >= 0; i--) {
            int before = present.lastIndexOf(keys.get(i));
            if (before >= 0) {
                return before + 1;
            }
        }
        for (int i = usual + 1; i < keys.size(); i++) {
            int behind = present.indexOf(keys.get(i));
            if (behind >= 0) {
                return behind;
            }
        }
        return present.size();
    }

    /// The entries of a new map in this order.
    <V> SequencedMap<String, V> sorted(SequencedMap<String, V> entries) {
        if (keys.isEmpty()) {
            return entries;
        }
        List<String> order = new ArrayList<>();
        entries.keySet().forEach(key -> order.add(place(order, key), key));
        SequencedMap<String, V> sorted = new LinkedHashMap<>();
        order.forEach(key -> sorted.put(key, entries.get(key)));
        return sorted;
    }
}
