package fr.chapeau.app.audit;

import fr.chapeau.site.PostCollection;

/// What the findings of a group have in common.
public sealed interface GroupKey {

    /// The rule that found them.
    record OfRule(String rule) implements GroupKey {}

    /// The collection of their articles.
    record OfCollection(PostCollection collection) implements GroupKey {}

    /// Who committed their articles last.
    ///
    /// @param name empty where nobody knows
    record OfAuthor(String name) implements GroupKey {}

    /// How long ago their articles were changed.
    record OfAge(Age age) implements GroupKey {}
}
