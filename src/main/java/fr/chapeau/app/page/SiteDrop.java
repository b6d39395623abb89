package fr.chapeau.app.page;

import fr.chapeau.app.page.DocumentDrop.ReadPost;
import fr.chapeau.liquid.Drop;
import fr.chapeau.site.PostCollection;
import fr.chapeau.site.PostCollection.Kind;
import fr.chapeau.site.PostFile;
import fr.chapeau.site.PostFile.Building;
import fr.chapeau.site.PostSummary;
import fr.chapeau.site.Publication;
import fr.chapeau.site.SiteConfig;
import fr.chapeau.site.SiteIndex;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `site` (`Drops::SiteDrop`). Lives as long as one rendering; one thread.
final class SiteDrop implements Drop {
    private static final int RELATED = 10;

    private final SiteIndex index;
    private final SiteSources sources;
    private final ZonedDateTime now;
    private final Map<String, List<@Nullable Object>> lists = new HashMap<>();
    private final Map<java.nio.file.Path, DocumentDrop> documents = new HashMap<>();
    private Rendering rendering = (document, text) -> text;
    private @Nullable DocumentDrop current;

    /// Makes HTML of a body or a part of it.
    interface Rendering {
        String html(DocumentDrop document, String text);
    }

    SiteDrop(SiteIndex index, SiteSources sources, ZonedDateTime now) {
        this.index = index;
        this.sources = sources;
        this.now = now;
    }

    void renderWith(Rendering how) {
        rendering = how;
    }

    /// The post that is rendered, with its text as it is by now.
    DocumentDrop current(PostFile file, ReadPost read) {
        DocumentDrop page = new DocumentDrop(this, file, read);
        documents.put(file.path(), page);
        current = page;
        return page;
    }

    ZonedDateTime now() {
        return now;
    }

    RubyValues values() {
        return sources.values();
    }

    ReadPost read(PostFile file) {
        return sources.read(file);
    }

    String rendered(DocumentDrop document, String text) {
        return rendering.html(document, text);
    }

    String excerptSeparator() {
        Object given = sources.config().get("excerpt_separator");
        return given == null ? "\n\n" : given.toString();
    }

    @Override
    public boolean has(String key) {
        return true;
    }

    @Override
    public @Nullable Object get(String key) {
        if (!key.equals("posts") && index.site().config().collection(key).isPresent()) {
            return documents(key);
        }
        return switch (key) {
            case "posts" -> documents("posts").reversed();
            case "pages", "html_pages" -> pages();
            case "documents" -> all();
            case "collections" -> collections();
            case "data" -> sources.data();
            case "time" -> now;
            case "tags" -> byWord("tags");
            case "categories" -> byWord("categories");
            case "related_posts" -> related();
            case "static_files" -> sources.staticFiles();
            case "config" -> null;
            default -> sources.config().get(key);
        };
    }

    /// The documents of a collection in Jekyll's order, oldest first.
    List<@Nullable Object> documents(String label) {
        List<@Nullable Object> known = lists.get(label);
        if (known == null) {
            known = sorted(label);
            lists.put(label, known);
        }
        return known;
    }

    private List<@Nullable Object> sorted(String label) {
        record Dated(Instant date, String path, DocumentDrop drop) {}
        List<Dated> found = new ArrayList<>();
        for (PostSummary post : index.posts()) {
            if (isIn(post, label)) {
                Instant date =
                        post.date().map(written -> written.instant()).orElse(now.toInstant());
                String path = post.file().path().toString();
                found.add(
                        new Dated(date == null ? now.toInstant() : date, path, drop(post.file())));
            }
        }
        found.sort(Comparator.comparing(Dated::date).thenComparing(Dated::path));
        List<@Nullable Object> list = new ArrayList<>();
        found.forEach(one -> list.add(one.drop()));
        return sources.inOwnOrder(label, list);
    }

    /// Posts that are not yet to appear are not read; documents of other collections are.
    private boolean isIn(PostSummary post, String label) {
        PostFile file = post.file();
        boolean held = post.publication() == Publication.UNPUBLISHED;
        boolean later = label.equals("posts") && post.publication() == Publication.SCHEDULED;
        boolean itself = current != null && current.file().path().equals(file.path());
        return file.collection().label().equals(label)
                && file.collection().kind() != Kind.PAGES
                && file.building() == Building.DOCUMENT
                && (itself || !(held || later));
    }

    private DocumentDrop drop(PostFile file) {
        return documents.computeIfAbsent(file.path(), path -> new DocumentDrop(this, file, null));
    }

    List<@Nullable Object> pages() {
        List<@Nullable Object> pages = new ArrayList<>();
        for (PostSummary post : index.posts()) {
            if (post.file().collection().kind() == Kind.PAGES
                    && post.file().building() == Building.DOCUMENT
                    && post.publication() == Publication.PUBLISHED) {
                pages.add(drop(post.file()));
            }
        }
        return pages;
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (SiteConfig.Declared one : index.site().config().collections()) {
            labels.add(one.label());
        }
        if (!labels.contains("posts")) {
            labels.add("posts");
        }
        return labels;
    }

    private List<@Nullable Object> all() {
        List<@Nullable Object> all = new ArrayList<>();
        labels().forEach(label -> all.addAll(documents(label)));
        return all;
    }

    private List<@Nullable Object> collections() {
        List<@Nullable Object> drops = new ArrayList<>();
        labels().stream().sorted().forEach(label -> drops.add(new CollectionDrop(label)));
        return drops;
    }

    private Map<String, @Nullable Object> byWord(String key) {
        Map<String, List<@Nullable Object>> words = new LinkedHashMap<>();
        for (Object post : documents("posts")) {
            Object own = post instanceof DocumentDrop drop ? drop.get(key) : null;
            if (own instanceof List<?> list) {
                for (Object word : list) {
                    words.computeIfAbsent(String.valueOf(word), w -> new ArrayList<>()).add(post);
                }
            }
        }
        Map<String, @Nullable Object> newest = new LinkedHashMap<>();
        words.forEach((word, posts) -> newest.put(word, posts.reversed()));
        return newest;
    }

    /// `RelatedPosts#most_recent_posts`.
    private @Nullable Object related() {
        if (current == null || current.isPage()) {
            return null;
        }
        List<@Nullable Object> newest = new ArrayList<>(documents("posts").reversed());
        newest.remove(current);
        return newest.subList(0, Math.min(RELATED, newest.size()));
    }

    /// The document before or behind another in its collection.
    @Nullable Object neighbour(DocumentDrop document, int step) {
        List<@Nullable Object> list = documents(document.file().collection().label());
        int at = list.indexOf(document);
        int wanted = at + step;
        return at < 0 || wanted < 0 || wanted >= list.size() ? null : list.get(wanted);
    }

    /// Every page and document, as the tag `link` looks through them.
    List<DocumentDrop> files() {
        List<DocumentDrop> files = new ArrayList<>();
        for (Object file : pages()) {
            if (file instanceof DocumentDrop drop) {
                files.add(drop);
            }
        }
        for (Object file : all()) {
            if (file instanceof DocumentDrop drop) {
                files.add(drop);
            }
        }
        return files;
    }

    @Override
    public String text() {
        return "Jekyll::Drops::SiteDrop";
    }

    /// `Drops::CollectionDrop`.
    private final class CollectionDrop implements Drop {
        private final String label;

        CollectionDrop(String label) {
            this.label = label;
        }

        @Override
        public boolean has(String key) {
            return get(key) != null;
        }

        @Override
        public @Nullable Object get(String key) {
            Optional<PostCollection> known =
                    index.site().collections().stream()
                            .filter(one -> one.label().equals(label))
                            .findFirst();
            return switch (key) {
                case "label" -> label;
                case "docs" -> documents(label);
                case "files" -> List.of();
                case "relative_directory" -> "_" + label;
                case "directory" -> index.site().source().resolve("_" + label).toString();
                case "output" -> known.map(PostCollection::output).orElse(label.equals("posts"));
                default -> sources.collection(label).get(key);
            };
        }

        @Override
        public String text() {
            return documents(label).toString();
        }
    }
}
