package fr.chapeau.site;

import fr.chapeau.frontmatter.PsychValue;
import fr.chapeau.problem.Outcome;
import fr.chapeau.problem.Problem;
import fr.chapeau.settings.RepositorySettings;
import fr.chapeau.site.PostCollection.Kind;
import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostFile.Markup;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A folder opened as a site: where its posts lie and what its configuration says. Immutable; the
/// files themselves are looked at anew at every call. Any thread.
public final class Site {
    private final Place place;
    private final SiteConfig config;
    private final Zone top;
    private final List<PostCollection> collections;
    private final List<Problem> notices;
    private final RepositorySettings settings;
    private final FrontMatterDefaults defaults;
    private final Markups markups;

    Site(
            Place place,
            SiteConfig config,
            Zone top,
            List<PostCollection> collections,
            List<Problem> notices,
            RepositorySettings settings) {
        this.place = place;
        this.config = config;
        this.top = top;
        this.collections = List.copyOf(collections);
        this.notices = List.copyOf(notices);
        this.settings = settings;
        this.defaults =
                new FrontMatterDefaults(config.defaults(), config.reading().collectionsDir());
        this.markups = new Markups(config.reading().markdownExtensions());
    }

    /// Where a site is; all paths are real ones.
    ///
    /// @param config null for a plain folder
    /// @param read whether the configuration could be read; also where there is none
    /// @param stamps of the files that this was read from, taken before
    record Place(Path root, Path source, @Nullable Path config, boolean read, SiteStamps stamps) {}

    /// Opens the Jekyll site that a folder lies in, or the folder alone where there is none. Fails
    /// only when the folder itself cannot be read; everything else is told by [#notices].
    ///
    /// @param folder the site's folder, one in it, or a file in one
    /// @param ceiling no site is looked for above it: the root of the Git work tree
    public static Outcome<Site> open(Path folder, @Nullable Path ceiling) {
        return SiteOpening.open(folder, ceiling);
    }

    Site with(List<Problem> told) {
        return new Site(place, config, top, collections, told, settings);
    }

    /// The same site with what its `.chapeau.yml` says by now.
    public Site with(RepositorySettings now) {
        return new Site(place, config, top, collections, notices, now);
    }

    /// The folder that all paths of posts start from, as a real path.
    public Path root() {
        return place.root();
    }

    /// The folder of the content, which site-absolute addresses start from; mostly the root.
    public Path source() {
        return place.source();
    }

    /// Whether it is no Jekyll site: every Markdown file is a post, with front matter or without.
    public boolean isPlain() {
        return place.config() == null;
    }

    /// The configuration's file, in a Jekyll site.
    public Optional<Path> configFile() {
        return Optional.ofNullable(place.config());
    }

    /// Jekyll's own defaults where there is no configuration, or where it cannot be read.
    public SiteConfig config() {
        return config;
    }

    /// Whether the configuration could be read.
    public boolean isConfigRead() {
        return place.read();
    }

    /// Whether the files of the configuration and of the settings are as when they were read, told
    /// by their sizes and times. Not for the JavaFX thread.
    public boolean isAsRead() {
        return place.stamps().hold();
    }

    /// Whether another reading of the same folder found the same configuration.
    public boolean hasConfigOf(Site other) {
        return config.equals(other.config)
                && source().equals(other.source())
                && isConfigRead() == other.isConfigRead()
                && configFile().equals(other.configFile());
    }

    /// What the repository says of its fields and rules.
    public RepositorySettings settings() {
        return settings;
    }

    /// What is wrong with the site or unusual about it, in the order of its weight to the user.
    public List<Problem> notices() {
        return notices;
    }

    /// The collections that the configuration declares, with posts and pages; those of a plain
    /// folder and undeclared ones come with their posts.
    public List<PostCollection> collections() {
        return collections;
    }

    /// The zone of dates without one.
    ///
    /// @param machine what Jekyll would take where the site says nothing
    public ZoneId zone(ZoneId machine) {
        return Optional.ofNullable(config.publishing().timezone())
                .flatMap(ConfigReader::zone)
                .orElse(machine);
    }

    /// Gives every post of the site to `out` as soon as it is found, in the order of folders and
    /// names, until `out` says no or the thread is interrupted.
    public WalkResult walk(Predicate<PostFile> out) {
        return new Walk(root(), markups, out).run(source(), List.of(top));
    }

    /// The same for a folder of the site alone; nothing where Jekyll does not read the folder.
    ///
    /// @param folder absolute, or from the root
    public WalkResult walk(Path folder, Predicate<PostFile> out) {
        Path absolute = root().resolve(folder).normalize();
        Walk walk = new Walk(root(), markups, out);
        if (!absolute.startsWith(source())) {
            boolean above = source().startsWith(absolute);
            return above ? walk(out) : new WalkResult(true, List.of());
        }
        return walk.run(absolute, Walk.below(List.of(top), source(), absolute));
    }

    /// What came of a walk.
    ///
    /// @param complete false when it was stopped
    /// @param problems folders and files that could not be read
    public record WalkResult(boolean complete, List<Problem> problems) {}

    /// The post that a file is, if the walk would find it there.
    ///
    /// @param file absolute, or from the root
    public Optional<PostFile> post(Path file) {
        Path absolute = root().resolve(file).normalize();
        return new Walk(root(), markups, post -> true).single(source(), List.of(top), absolute);
    }

    /// The post that a file would be, if it began so: one that is no longer there, for instance.
    ///
    /// @param file absolute, or from the root
    /// @param start the first bytes of its content, or all of them
    public Optional<PostFile> post(Path file, byte[] start) {
        Path absolute = root().resolve(file).normalize();
        return new Walk(root(), markups, post -> true)
                .single(source(), List.of(top), absolute, () -> HeaderLine.of(start));
    }

    /// A file that was named outright, whatever the walk would make of it.
    ///
    /// @param file absolute, or from the root
    public PostFile named(Path file) {
        return post(file).orElseGet(() -> outsider(root().resolve(file).normalize()));
    }

    /// A file that the walk passes over belongs to the collection in whose folder it lies.
    private PostFile outsider(Path file) {
        Path path = file.startsWith(root()) ? root().relativize(file) : file;
        Markup markup = markups.of(Walk.name(file)).orElse(Markup.MARKDOWN);
        PostCollection collection =
                new Walk(root(), markups, post -> true)
                        .single(source(), List.of(top), file, () -> HeaderLine.PRESENT)
                        .map(PostFile::collection)
                        .orElseGet(this::loose);
        return new PostFile(path, collection, markup, false, Building.NOT_READ);
    }

    private PostCollection loose() {
        return collections.stream()
                .filter(one -> one.kind() == Kind.PAGES)
                .findFirst()
                .orElse(new PostCollection(Kind.FOLDER, "", "", null, true));
    }

    /// The front matter values that a post has unless it says otherwise (`defaults`).
    public Map<String, PsychValue> defaults(PostFile post) {
        boolean page = post.collection().kind() == Kind.PAGES;
        return defaults.of(fromSource(post), page, post.collection().label());
    }

    Map<String, PsychValue> pageDefaults(PostFile page) {
        return defaults.ofPage(fromSource(page));
    }

    /// A file's path from the source, with slashes.
    String fromSource(PostFile post) {
        Path path = root().resolve(post.path());
        return path.startsWith(source()) ? slashes(source().relativize(path)) : path.toString();
    }

    /// A file's path from the folder of the collections (`Document#relative_path`), with slashes.
    String fromCollections(PostFile post) {
        String path = fromSource(post);
        String folder = config.reading().collectionsDir() + "/";
        return path.startsWith(folder) ? path.substring(folder.length()) : path;
    }

    /// Why the walk passes a file over.
    Appearance.Reason whyNotRead(PostFile file) {
        return new PassedOver(this, config.reading()).why(file);
    }

    /// Where the file of an address in a post is, if it is in the site: an image, a document.
    ///
    /// @param address as it is written: site-absolute, with `url` or `baseurl`, or relative
    /// @return from the root
    public Optional<Path> asset(String address, PostFile from) {
        return new Assets(this).find(address, from);
    }

    /// The files of those addresses that are in the site, each once: the images that a post uses.
    ///
    /// @return from the root
    public Set<Path> assets(Iterable<String> addresses, PostFile from) {
        return new Assets(this).find(addresses, from);
    }

    static String slashes(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path segment : path) {
            text.append(text.isEmpty() ? "" : "/").append(segment);
        }
        return text.toString();
    }
}
