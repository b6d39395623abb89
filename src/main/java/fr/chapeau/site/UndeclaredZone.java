package fr.chapeau.site;

import fr.chapeau.site.PostCollection.Kind;
import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostFile.Markup;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A folder that has a collection's name but that the configuration does not declare. Its posts are
/// shown all the same: somebody wrote them.
record UndeclaredZone(PostCollection collection) implements Zone {

    @Override
    public List<Zone> into(String name) {
        return name.startsWith(".") || name.startsWith("_") ? List.of() : List.of(this);
    }

    @Override
    public Optional<Place> file(String name, Markup markup, Supplier<HeaderLine> header) {
        if (name.startsWith(".") || name.startsWith("_") || name.startsWith("#")) {
            return Optional.empty();
        }
        Building built =
                collection.kind() == Kind.UNDECLARED
                        ? Building.COLLECTION_NOT_DECLARED
                        : Building.DOCUMENT;
        return switch (header.get()) {
            case PRESENT -> Optional.of(new Place(collection, false, built));
            case HIDDEN -> Optional.of(new Place(collection, false, Building.HEADER_HIDDEN));
            case ABSENT, UNREADABLE -> Optional.empty();
        };
    }

    @Override
    public boolean followsLinks() {
        return false;
    }
}
