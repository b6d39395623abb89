package fr.chapeau.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys that the maps at one place have: the front matters of a collection, or the items of a
/// list such as a slide show.
///
/// @param maps how many were seen
/// @param uses in the order that is usual in them
public record FieldModel(int maps, List<FieldUse> uses) {

    public static final FieldModel EMPTY = new FieldModel(0, List.of());

    public FieldModel {
        uses = List.copyOf(uses);
    }

    public Optional<FieldUse> use(String key) {
        return uses.stream().filter(use -> use.key().equals(key)).findFirst();
    }

    /// The keys in their usual order.
    public List<String> order() {
        return uses.stream().map(FieldUse::key).toList();
    }

    /// The usual order of the keys of every map, by place: the keys of the maps around it, from the
    /// root; lists are passed through.
    public Map<List<String>, List<String>> orders() {
        Map<List<String>, List<String>> orders = new LinkedHashMap<>();
        collect(List.of(), orders);
        return orders;
    }

    private void collect(List<String> place, Map<List<String>, List<String>> orders) {
        orders.put(place, order());
        for (FieldUse use : uses) {
            if (use.inner() != null) {
                List<String> deeper = new ArrayList<>(place);
                deeper.add(use.key());
                use.inner().collect(List.copyOf(deeper), orders);
            }
        }
    }
}
