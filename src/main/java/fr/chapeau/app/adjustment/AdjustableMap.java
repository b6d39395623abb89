package fr.chapeau.app.adjustment;

import fr.chapeau.settings.SettingsPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The fields of a form, or of a map in it, that can be adjusted.
///
/// @param place of what is said of the map
/// @param fields in the order of the posts
/// @param ownOrder keys that come first in the collection
/// @param sharedOrder keys that come first in all collections, where the collection says nothing
public record AdjustableMap(
        SettingsPlace place,
        List<AdjustableField> fields,
        List<String> ownOrder,
        List<String> sharedOrder) {

    public AdjustableMap {
        fields = List.copyOf(fields);
        ownOrder = List.copyOf(ownOrder);
        sharedOrder = List.copyOf(sharedOrder);
    }

    public Optional<AdjustableField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /// The fields in the order that the repository gives by now.
    public List<AdjustableField> arranged() {
        List<String> keys = arranged(ownOrder.isEmpty() ? sharedOrder : ownOrder);
        return fields.stream()
                .sorted(Comparator.comparingInt(field -> keys.indexOf(field.key())))
                .toList();
    }

    /// The keys in the order that they have where the collection says nothing.
    public List<String> found() {
        return arranged(sharedOrder);
    }

    /// All keys, with some in front.
    List<String> arranged(List<String> first) {
        List<String> found = fields.stream().map(AdjustableField::key).toList();
        List<String> all = new ArrayList<>(first.stream().filter(found::contains).toList());
        found.stream().filter(key -> !first.contains(key)).forEach(all::add);
        return all;
    }
}
