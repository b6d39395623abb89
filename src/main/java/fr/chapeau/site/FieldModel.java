package fr.chapeau.site;

import fr.chapeau.frontmatter.KeyOrder;
import java.util.HashMap;
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
        for (FieldUse use : uses) {
            if (use.key().equals(key)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
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
}
