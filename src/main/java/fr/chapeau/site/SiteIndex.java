package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.frontmatter.PsychValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What is known of all posts of a site at one moment. An immutable snapshot; what it derives from
/// its posts is worked out when first asked for. Any thread.
public final class SiteIndex {
    private final Site site;
    private final Map<Path, IndexedPost> posts;
    private final Map<PostCollection, FieldModel> models = new ConcurrentHashMap<>();
    private final Supplier<FieldModel> wholeSite;
    private final Supplier<ImageAlternatives> images;

    private SiteIndex(Site site, Map<Path, IndexedPost> posts) {
        this.site = site;
        this.posts = Collections.unmodifiableMap(posts);
        this.wholeSite = new Once<>(() -> model(post -> true));
        this.images = new Once<>(this::learnImages);
    }

    /// Of no posts yet.
    public static SiteIndex of(Site site) {
        return new SiteIndex(site, Map.of());
    }

    public Site site() {
        return site;
    }

    /// With posts added, or replaced by what they are now. Takes time for every post of the index:
    /// add many at once.
    public SiteIndex with(Collection<IndexedPost> fresh) {
        Map<Path, IndexedPost> all = new LinkedHashMap<>(posts);
        fresh.forEach(post -> all.put(post.summary().file().path(), post));
        return new SiteIndex(site, all);
    }

    /// Without a file that is gone.
    ///
    /// @param path from the root
    public SiteIndex without(Path path) {
        Map<Path, IndexedPost> all = new LinkedHashMap<>(posts);
        all.remove(path);
        return new SiteIndex(site, all);
    }

    public List<PostSummary> posts() {
        return posts.values().stream().map(IndexedPost::summary).toList();
    }

    /// One post.
    ///
    /// @param path from the root
    public Optional<PostSummary> post(Path path) {
        return Optional.ofNullable(posts.get(path)).map(IndexedPost::summary);
    }

    /// Declared collections with or without posts, then those that only the posts show.
    public List<PostCollection> collections() {
        Set<PostCollection> all = new LinkedHashSet<>(site.collections());
        posts.values().forEach(post -> all.add(post.summary().file().collection()));
        return List.copyOf(all);
    }

    /// How the posts of a collection use their keys.
    public FieldModel fields(PostCollection collection) {
        return models.computeIfAbsent(
                collection,
                any -> model(post -> post.summary().file().collection().equals(collection)));
    }

    /// How all posts of the site use their keys.
    public FieldModel fields() {
        return wholeSite.get();
    }

    /// The fields of a post's form: those that it has in their order, then those that are usual in
    /// its collection.
    public List<FormField> form(FrontMatter frontMatter, PostFile file) {
        return new Form(imageAlternatives(), fields())
                .fields(frontMatter.root(), fields(file.collection()), site.defaults(file));
    }

    /// Which keys are a picture and its alternative, as the posts and the defaults show.
    public ImageAlternatives imageAlternatives() {
        return images.get();
    }

    private FieldModel model(Predicate<IndexedPost> wanted) {
        FieldTally tally = new FieldTally();
        Set<Map<String, PsychValue>> scopes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (IndexedPost post : posts.values()) {
            if (wanted.test(post) && post.summary().state() == PostSummary.State.READ) {
                tally.add(post.sample(), false);
                scopes.add(post.defaults());
            }
        }
        scopes.forEach(defaults -> tally.add(Sample.fields(defaults), true));
        return tally.model();
    }

    private ImageAlternatives learnImages() {
        PairLearning learning = new PairLearning();
        posts.values().forEach(post -> learning.add(post.sample()));
        site.config().defaults().forEach(set -> learning.add(Sample.fields(set.values())));
        String language = site.config().language();
        return learning.learned(language == null || language.startsWith("fr"));
    }

    /// A value that is worked out when first asked for.
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> work;
        private final List<T> done = new ArrayList<>(1);

        Once(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public synchronized T get() {
            if (done.isEmpty()) {
                done.add(work.get());
            }
            return done.getFirst();
        }
    }
}
