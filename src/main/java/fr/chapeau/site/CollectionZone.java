package fr.chapeau.site;

import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostFile.Markup;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The folder of a declared collection, or one in it: `Jekyll::Collection#filtered_entries`.
///
/// @param below from the collection's folder: empty or `sub/folder/`
record CollectionZone(SiteReading site, PostCollection collection, String below) implements Zone {

    @Override
    public List<Zone> into(String name) {
        return name.equals(".git")
                ? List.of()
                : List.of(new CollectionZone(site, collection, below + name + "/"));
    }

    /// The filter knows the collection by its own folder, whatever `collections_dir` is.
    @Override
    public Optional<Place> file(String name, Markup markup, Supplier<HeaderLine> header) {
        if (!site.filter().keeps("_" + collection.label(), below + name)) {
            return Optional.empty();
        }
        return switch (header.get()) {
            case PRESENT -> Optional.of(new Place(collection, false, Building.DOCUMENT));
            case HIDDEN -> Optional.of(new Place(collection, false, Building.HEADER_HIDDEN));
            case ABSENT, UNREADABLE -> Optional.empty();
        };
    }

    @Override
    public boolean followsLinks() {
        return false;
    }
}
