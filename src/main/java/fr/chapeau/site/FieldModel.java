package fr.chapeau.site;

import fr.chapeau.frontmatter.KeyOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys that the maps at one place have: the front matters of a collection, or the items of a
/// list such as a slide show. Immutable.
public final class FieldModel {

    public static final FieldModel EMPTY = new FieldModel(0, List.of());

    private final int maps;
    private final List<FieldUse> uses;

    /// Each field of each form looks its key up.
    private final Map<String, FieldUse> byKey = new HashMap<>();

    /// @param maps how many were seen
    /// @param uses one for each key, in the order that is usual in them
    public FieldModel(int maps, List<FieldUse> uses) {
        this.maps = maps;
        this.uses = List.copyOf(uses);
        uses.forEach(use -> byKey.putIfAbsent(use.key(), use));
    }

    /// How many were seen.
    public int maps() {
        return maps;
    }

    /// The keys in the order that is usual.
    public List<FieldUse> uses() {
        return uses;
    }

    public Optional<FieldUse> use(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The keys in their usual order.
    public List<String> order() {
        return uses.stream().map(FieldUse::key).toList();
    }

    /// The usual order of the keys here and in the maps below.
    public KeyOrder keyOrder() {
        Map<String, KeyOrder> below = new HashMap<>();
        for (FieldUse use : uses) {
            if (use.inner() != null) {
                below.put(use.key(), use.inner().keyOrder());
            }
        }
        return new KeyOrder(order(), below);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldModel model && maps == model.maps && uses.equals(model.uses);
    }

    @Override
    public int hashCode() {
        return 31 * maps + uses.hashCode();
    }

    @Override
    public String toString() {
        return maps + " maps with " + uses;
    }
}
