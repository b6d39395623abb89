package fr.chapeau.app.pictures;

import java.util.Map;

/// What the posts show of a field that names files.
///
/// @param address how it is written
/// @param folder where new files go, from the site's root, with slashes
/// @param uses how often the posts name a file of a folder
record FieldHabit(AddressHabit address, String folder, Map<String, Integer> uses) {

    FieldHabit {
        uses = Map.copyOf(uses);
    }
}
