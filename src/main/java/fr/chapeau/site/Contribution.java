package fr.chapeau.site;

import java.util.Set;

/// What one post, or one scope of defaults, adds to a [FieldTally].
///
/// @param names those by which other posts would tell the post
/// @param assumed whether the values are only defaults: those show a key and its kind, but fill
///   nothing
record Contribution(Sample.Fields map, Set<String> names, boolean assumed) {

    static Contribution of(IndexedPost post) {
        return new Contribution(post.sample(), post.names().keySet(), false);
    }

    static Contribution defaults(Sample.Fields map) {
        return new Contribution(map, Set.of(), true);
    }

    /// A map inside this one.
    Contribution with(Sample.Fields inner) {
        return new Contribution(inner, names, assumed);
    }
}
