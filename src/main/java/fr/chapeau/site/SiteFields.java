package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the posts of one snapshot of an index show of their fields. Immutable; [#changed] counts
/// one post anew and shares the rest.
final class SiteFields {
    private final Site site;
    private final Map<PostCollection, Scoped> collections;
    private final Scoped whole;
    private final PostNames names;

    private SiteFields(
            Site site, Map<PostCollection, Scoped> collections, Scoped whole, PostNames names) {
        this.site = site;
        this.collections = Map.copyOf(collections);
        this.whole = whole;
        this.names = names;
    }

    /// Counts all posts.
    static SiteFields of(Site site, Collection<IndexedPost> posts) {
        Map<PostCollection, Scoped> collections = new HashMap<>();
        Scoped whole = new Scoped(new FieldTally(), new IdentityHashMap<>());
        for (IndexedPost post : posts) {
            if (isRead(post)) {
                Contribution one = Contribution.of(post);
                collections
                        .computeIfAbsent(
                                collection(post),
                                any -> new Scoped(new FieldTally(), new IdentityHashMap<>()))
                        .count(one, post.defaults());
                whole.count(one, post.defaults());
            }
        }
        return new SiteFields(site, collections, whole, names(site, posts));
    }

    /// With a post as it is now.
    ///
    /// @param gone what was known of it; null for a new post
    /// @param come null for a post that is gone
    /// @param posts all of them, as they are then
    SiteFields changed(
            @Nullable IndexedPost gone, @Nullable IndexedPost come, Collection<IndexedPost> posts) {
        boolean sameNames =
                gone != null
                        && come != null
                        && collection(gone).equals(collection(come))
                        && gone.names().equals(come.names());
        Map<PostCollection, Scoped> all = new HashMap<>(collections);
        if (gone != null && come != null && collection(gone).equals(collection(come))) {
            change(all, gone, come);
        } else {
            change(all, gone, null);
            change(all, null, come);
        }
        return new SiteFields(
                site, all, whole.changed(gone, come), sameNames ? names : names(site, posts));
    }

    private static void change(
            Map<PostCollection, Scoped> all,
            @Nullable IndexedPost gone,
            @Nullable IndexedPost come) {
        IndexedPost either = gone == null ? come : gone;
        if (either != null) {
            Scoped before =
                    all.getOrDefault(
                            collection(either),
                            new Scoped(new FieldTally(), new IdentityHashMap<>()));
            all.put(collection(either), before.changed(gone, come));
        }
    }

    /// @param everywhere what [#fields()] gives
    FieldModel fields(PostCollection collection, FieldModel everywhere) {
        Scoped known = collections.get(collection);
        return known == null
                ? FieldModel.EMPTY
                : BlankFields.guessed(known.tally().model(names), everywhere);
    }

    FieldModel fields() {
        FieldModel all = whole.tally().model(names);
        return BlankFields.guessed(all, FieldModel.EMPTY);
    }

    ImageAlternatives images() {
        PairLearning learning = new PairLearning();
        learning.add(whole.tally());
        site.config().defaults().forEach(set -> learning.add(Sample.fields(set.values())));
        String language = site.config().language();
        return learning.learned(language == null || language.startsWith("fr"));
    }

    private static PostNames names(Site site, Collection<IndexedPost> posts) {
        return new PostNames(site.collections(), posts);
    }

    private static PostCollection collection(IndexedPost post) {
        return post.summary().file().collection();
    }

    private static boolean isRead(IndexedPost post) {
        return post.summary().state() == PostSummary.State.READ;
    }

    /// Counts of some posts and, once each, of the defaults that hold for any of them.
    ///
    /// @param scopes how many posts have which defaults: the same map for all posts of a scope
    private record Scoped(
            FieldTally tally, IdentityHashMap<Map<String, PsychValue>, Integer> scopes) {

        /// While the counts are made.
        void count(Contribution one, Map<String, PsychValue> defaults) {
            tally.add(one, 1);
            if (scopes.merge(defaults, 1, Integer::sum) == 1) {
                tally.add(Contribution.defaults(Sample.fields(defaults)), 1);
            }
        }

        Scoped changed(@Nullable IndexedPost gone, @Nullable IndexedPost come) {
            IndexedPost before = gone != null && isRead(gone) ? gone : null;
            IndexedPost now = come != null && isRead(come) ? come : null;
            FieldTally next =
                    tally.changed(
                            before == null ? null : Contribution.of(before),
                            now == null ? null : Contribution.of(now));
            IdentityHashMap<Map<String, PsychValue>, Integer> all = new IdentityHashMap<>(scopes);
            if (now != null && all.merge(now.defaults(), 1, Integer::sum) == 1) {
                next = next.changed(null, Contribution.defaults(Sample.fields(now.defaults())));
            }
            if (before != null && all.merge(before.defaults(), -1, Scoped::sum) == null) {
                next = next.changed(Contribution.defaults(Sample.fields(before.defaults())), null);
            }
            return new Scoped(next, all);
        }

        private static @Nullable Integer sum(int a, int b) {
            return a + b == 0 ? null : a + b;
        }
    }
}
