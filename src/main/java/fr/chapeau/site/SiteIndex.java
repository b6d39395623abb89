package fr.chapeau.site;

import fr.chapeau.frontmatter.FrontMatter;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.site.FieldUse.WordCount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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
    private final boolean whole;
    private final Map<PostCollection, FieldModel> models = new ConcurrentHashMap<>();
    private final Map<PostCollection, Map<Form.Suggested, List<WordCount>>> suggestions =
            new ConcurrentHashMap<>();
    private final Once<SiteFields> learned;
    private final Once<FieldModel> wholeSite;
    private final Once<ImageAlternatives> images;
    private final Once<PostRegister> register;
    private final Once<SiteLinks> links;
    private final Once<Set<String>> templateWords;
    private final Once<NearWords> nearWords;
    private final PageAnchors anchors;

    private SiteIndex(
            Site site,
            Map<Path, IndexedPost> posts,
            boolean whole,
            Once<SiteFields> learning,
            Once<PostRegister> registering,
            PageAnchors anchors) {
        this.site = site;
        this.posts = Collections.unmodifiableMap(posts);
        this.whole = whole;
        this.learned = learning;
        this.wholeSite = new Once<>(() -> learned.get().fields());
        this.images = new Once<>(() -> learned.get().images());
        this.register = registering;
        Once<ServerRedirects> server = new Once<>(() -> ServerRedirects.of(site));
        this.links = new Once<>(() -> new SiteLinks(site, register.get(), server));
        this.templateWords = new Once<>(() -> TemplateWords.of(site));
        this.nearWords = new Once<>(() -> new NearWords(register.get()));
        this.anchors = anchors;
    }

    private static SiteIndex of(
            Site site,
            Map<Path, IndexedPost> posts,
            boolean whole,
            Optional<SiteFields> known,
            Optional<PostRegister> registered,
            PageAnchors anchors) {
        return new SiteIndex(
                site,
                posts,
                whole,
                known.map(Once::done).orElse(new Once<>(() -> SiteFields.of(site, posts.values()))),
                registered.map(Once::done).orElse(new Once<>(() -> registerOf(posts.values()))),
                anchors);
    }

    private static PostRegister registerOf(Collection<IndexedPost> posts) {
        PostRegister all = PostRegister.empty();
        for (IndexedPost post : posts) {
            all = all.with(post.summary().file(), post.facts());
        }
        return all;
    }

    /// Of no posts yet.
    public static SiteIndex of(Site site) {
        return of(site, Map.of(), false, Optional.empty(), Optional.empty(), new PageAnchors());
    }

    public Site site() {
        return site;
    }

    /// The same, of all posts that there are: what it does not have is not there.
    SiteIndex whole() {
        return new SiteIndex(site, posts, true, learned, register, anchors);
    }

    /// Whether all posts were read, and not only some so far.
    public boolean isWhole() {
        return whole;
    }

    /// With posts added, or replaced by what they are now. What is known of the fields is brought
    /// up to date for a few posts, and worked out anew for many: add those at once.
    public SiteIndex with(Collection<IndexedPost> fresh) {
        Map<Path, IndexedPost> all = new LinkedHashMap<>(posts);
        Optional<SiteFields> known = fresh.size() <= FEW ? learned.peek() : Optional.empty();
        Optional<PostRegister> registered = register.peek();
        for (IndexedPost post : fresh) {
            IndexedPost before = all.put(post.summary().file().path(), post);
            known = known.map(fields -> fields.changed(before, post, all.values()));
            registered = registered.map(now -> now.with(post.summary().file(), post.facts()));
        }
        return of(site, all, whole, known, registered, anchors);
    }

    /// The same posts of a site whose settings are others now.
    public SiteIndex with(RepositorySettings settings) {
        return new SiteIndex(site.with(settings), posts, whole, learned, register, anchors);
    }

    /// Without files that are gone; many at once cost little more than one.
    ///
    /// @param paths from the root
    public SiteIndex without(Collection<Path> paths) {
        Map<Path, IndexedPost> all = new LinkedHashMap<>(posts);
        Optional<SiteFields> known = paths.size() <= FEW ? learned.peek() : Optional.empty();
        Optional<PostRegister> registered = register.peek();
        for (Path path : paths) {
            IndexedPost gone = all.remove(path);
            known = known.map(fields -> fields.changed(gone, null, all.values()));
            registered = registered.map(now -> now.without(path));
        }
        return of(site, all, whole, known, registered, anchors);
    }

    /// The posts about which something else may be said since another index: those that share a
    /// title, an address, a word or a link with posts that have changed.
    ///
    /// @param changed posts that came, went or changed since, which are left out
    public Set<Path> concerned(SiteIndex before, Collection<Path> changed) {
        Set<Path> all = new LinkedHashSet<>();
        for (Path path : changed) {
            all.addAll(PostRegister.concerned(before.register(), register(), path));
        }
        changed.forEach(all::remove);
        return all;
    }

    PostRegister register() {
        return register.get();
    }

    SiteLinks links() {
        return links.get();
    }

    /// Words that what makes the site's pages reads.
    Set<String> templateWords() {
        return templateWords.get();
    }

    /// Words that are one letter apart.
    NearWords nearWords() {
        return nearWords.get();
    }

    /// The places that links can lead to on the page of a post, by their names; empty where nobody
    /// can tell.
    Optional<Set<String>> anchors(Path path) {
        IndexedPost post = posts.get(path);
        return post == null ? Optional.empty() : anchors.of(site, post);
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
        Map<Form.Suggested, List<WordCount>> known =
                suggestions.computeIfAbsent(file.collection(), any -> new ConcurrentHashMap<>());
        return new Form(imageAlternatives(), fields(), false, known)
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
        return new Form(imageAlternatives(), fields(), true, new HashMap<>())
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

        /// One that is known already.
        static <T> Once<T> done(T value) {
            Once<T> known = new Once<>(() -> value);
            known.done.add(value);
            return known;
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
