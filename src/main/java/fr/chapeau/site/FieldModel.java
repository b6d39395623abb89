package fr.chapeau.site;

import java.util.List;
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
}
