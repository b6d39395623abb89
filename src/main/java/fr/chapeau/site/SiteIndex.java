package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.settings.RepositorySettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What is known of all posts of a site at one moment. An immutable snapshot; what it derives from
/// its posts is worked out when first asked for. Any thread.
public final class SiteIndex {
    private static final int FEW = 8;

    private final Site site;
    private final Map<Path, IndexedPost> posts;
    private final Map<PostCollection, FieldModel> models = new ConcurrentHashMap<>();
    private final Once<SiteFields> learned;
    private final Once<FieldModel> wholeSite;
    private final Once<ImageAlternatives> images;

    private SiteIndex(Site site, Map<Path, IndexedPost> posts) {
        this(site, posts, () -> SiteFields.of(site, posts.values()));
    }

    private SiteIndex(Site site, Map<Path, IndexedPost> posts, Supplier<SiteFields> learning) {
        this.site = site;
        this.posts = Collections.unmodifiableMap(posts);
        this.learned = new Once<>(learning);
        this.wholeSite = new Once<>(() -> learned.get().fields());
        this.images = new Once<>(() -> learned.get().images());
    }

    /// Of no posts yet.
    public static SiteIndex of(Site site) {
        return new SiteIndex(site, Map.of());
    }

    public Site site() {
        return site;
    }

    /// With posts added, or replaced by what they are now. What is known of the fields is brought
    /// up to date for a few posts, and worked out anew for many: add those at once.
    public SiteIndex with(Collection<IndexedPost> fresh) {
        Map<Path, IndexedPost> all = new LinkedHashMap<>(posts);
        Optional<SiteFields> known = fresh.size() <= FEW ? learned.peek() : Optional.empty();
        for (IndexedPost post : fresh) {
            IndexedPost before = all.put(post.summary().file().path(), post);
            known = known.map(fields -> fields.changed(before, post, all.values()));
        }
        return known.map(fields -> new SiteIndex(site, all, () -> fields))
                .orElseGet(() -> new SiteIndex(site, all));
    }

    /// The same posts of a site whose settings are others now.
    public SiteIndex with(RepositorySettings settings) {
        return new SiteIndex(site.with(settings), posts, learned);
    }

    /// Without files that are gone; many at once cost little more than one.
    ///
    /// @param paths from the root
    public SiteIndex without(Collection<Path> paths) {
        Map<Path, IndexedPost> all = new LinkedHashMap<>(posts);
        Optional<SiteFields> known = paths.size() <= FEW ? learned.peek() : Optional.empty();
        for (Path path : paths) {
            IndexedPost gone = all.remove(path);
            known = known.map(fields -> fields.changed(gone, null, all.values()));
        }
        return known.map(fields -> new SiteIndex(site, all, () -> fields))
                .orElseGet(() -> new SiteIndex(site, all));
    }

    public List<PostSummary> posts() {
        return posts.values().stream().map(IndexedPost::summary).toList();
    }

    Collection<IndexedPost> indexed() {
        return posts.values();
    }

    /// One post.
    ///
    /// @param path from the root
    public Optional<PostSummary> post(Path path) {
        return Optional.ofNullable(posts.get(path)).map(IndexedPost::summary);
    }

    /// By which one sees whether a post's file was written since it was read.
    FileStamp stamp(Path path) {
        IndexedPost known = posts.get(path);
        return known == null ? FileStamp.NONE : known.stamp();
    }

    /// Declared collections with or without posts, then those that only the posts show.
    public List<PostCollection> collections() {
        Set<PostCollection> all = new LinkedHashSet<>(site.collections());
        posts.values().forEach(post -> all.add(post.summary().file().collection()));
        return List.copyOf(all);
    }

    /// How the posts of a collection use their keys.
    public FieldModel fields(PostCollection collection) {
        return models.computeIfAbsent(collection, any -> learned.get().fields(any, fields()));
    }

    /// How all posts of the site use their keys.
    public FieldModel fields() {
        return wholeSite.get();
    }

    /// The fields of a post's form: those that it has in their order, then those that are usual in
    /// its collection.
    public List<FormField> form(FrontMatter frontMatter, PostFile file) {
        return new Form(imageAlternatives(), fields(), false)
                .fields(
                        frontMatter.root(),
                        fields(file.collection()),
                        site.defaults(file),
                        site.settings().fields(file.collection().label()));
    }

    /// All fields of a collection as its posts show them, also those that few have or that the
    /// repository names, in the order of one post's form; nothing that the repository says of them.
    ///
    /// @param settings where the repository names fields
    public List<FormField> found(
            FrontMatter frontMatter, PostFile file, RepositorySettings settings) {
        return new Form(imageAlternatives(), fields(), true)
                .fields(
                        frontMatter.root(),
                        fields(file.collection()),
                        site.defaults(file),
                        settings.fields(file.collection().label()).namesOnly());
    }

    /// Which keys are a picture and its alternative, as the posts and the defaults show.
    public ImageAlternatives imageAlternatives() {
        return images.get();
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

        /// The value, if it was worked out.
        synchronized Optional<T> peek() {
            return done.stream().findFirst();
        }
    }
}
