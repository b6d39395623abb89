package fr.chapeau.settings;

import java.util.Map;
import java.util.Objects;

/// What the `.chapeau.yml` of a repository says. Nothing has to be said.
///
/// @param everywhere fields of all collections
/// @param collections by Jekyll's name of the collection, or the folder's path in a plain site
/// @param checks rules for the whole repository
public record RepositorySettings(
        MapSettings everywhere, Map<String, OfCollection> collections, CheckSettings checks) {

    public static final RepositorySettings NONE =
            new RepositorySettings(MapSettings.NONE, Map.of(), CheckSettings.NONE);

    public RepositorySettings {
        collections = Map.copyOf(collections);
    }

    /// What is said of one collection.
    public record OfCollection(MapSettings fields, CheckSettings checks) {

        static final OfCollection NONE = new OfCollection(MapSettings.NONE, CheckSettings.NONE);
    }

    /// What is said of the fields of a collection's posts.
    public MapSettings fields(String collection) {
        return of(collection).fields().over(everywhere);
    }

    /// What is said of the rules in a collection.
    public CheckSettings checks(String collection) {
        return of(collection).checks().over(checks);
    }

    /// What is said of the fields of one collection alone.
    public MapSettings ownFields(String collection) {
        return of(collection).fields();
    }

    private OfCollection of(String collection) {
        return Objects.requireNonNullElse(collections.get(collection), OfCollection.NONE);
    }
}
